import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { root } from './install.mjs';
import { packName } from './pack/name.mjs';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Kinds that shrink; pictures, faces and archives are compressed already. */
const shrinks = /\.(css|csv|html|js|json|map|mjs|svg|txt|webmanifest|xml)$/;

const kept = `${root}.cache/compressed`;

/** Compresses a file, or takes what was made of the same bytes before. */
async function compressFile(file) {
  const bytes = await readFile(file);
  if (bytes.length < 128) return;
  const name = join(kept, createHash('sha256').update(bytes).digest('hex').slice(0, 32));
  if (!existsSync(`${name}.gz`)) {
    const [br, gz] = await Promise.all([
      asBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      asGzip(bytes, { level: 9 }),
    ]);
    await writeFile(`${name}.br`, br);
    await writeFile(`${name}.gz`, gz);
  }
  await Promise.all([copyFile(`${name}.br`, `${file}.br`), copyFile(`${name}.gz`, `${file}.gz`)]);
}

/** Writes a .br and a .gz beside every text file of 1 kB or more. */
export async function compressFolder(folder) {
  await mkdir(kept, { recursive: true });
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => shrinks.test(name) && name !== packName,
  );
  const lane = async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop())
      await compressFile(join(folder, name));
  };
  await Promise.all(Array.from({ length: 4 }, lane));
}
