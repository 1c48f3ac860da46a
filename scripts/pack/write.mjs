import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packCode } from './code.mjs';
import { documentOf } from './document.mjs';
import { deadLinks, filesOf, joined } from './files.mjs';
import { packName } from './name.mjs';
import { squeeze } from './squeeze.mjs';

/** Bytes of a file that goes by mail and on the oldest stick. */
const most = 2_500_000;

/**
 * Packs a built site into one HTML file that needs nothing else, and writes it into its folder; gives
 * its bytes. Throws where it is too large, or where a link in it would lead nowhere.
 */
export async function writePack(folder, { site, isKnown }) {
  const { loader, app } = await packCode(isKnown ? new URL(site).origin : '');
  const files = filesOf(folder, { site, isKnown });
  const dead = deadLinks(files);
  if (dead.length > 0) throw new Error(`The pack has dead links.\n${dead.slice(0, 9).join('\n')}`);
  for (const { fileName, source } of app.files) files.set(`/${fileName}`, Buffer.from(source));
  files.set('/app.js', Buffer.from(app.code));
  const file = join(folder, packName);
  writeFileSync(file, documentOf(loader, squeeze(joined(files))));
  const { size } = statSync(file);
  if (size > most) throw new Error(`${packName} has ${size} bytes; ${most} are allowed.`);
  return size;
}

const offer = /<p [^>]*data-usb[^>]*>[\s\S]*?<\/p>/;

/** Writes the size of the pack into the pages that offer it; where there is none, they do not. */
export function offerPack(folder, languages, size) {
  for (const lang of languages) {
    const file = join(folder, lang, 'present.html');
    if (!existsSync(file)) continue;
    const page = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      page.replace(offer, (text) =>
        size === null ? '' : text.replace('{usb}', (size / 1e6).toFixed(1)),
      ),
    );
  }
}
