import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { root } from './install.mjs';
import { palettePng } from './palette-png.mjs';

const google = `${root}node_modules/@expo-google-fonts`;

/** The Chinese faces, which also draw what Latin writes in full width; resvg reads no woff2. */
const chinese = {
  en: { family: 'Noto Sans HK', folder: 'noto-sans-hk', file: 'NotoSansHK' },
  'zh-Hant': { family: 'Noto Sans HK', folder: 'noto-sans-hk', file: 'NotoSansHK' },
  'zh-Hans': { family: 'Noto Sans SC', folder: 'noto-sans-sc', file: 'NotoSansSC' },
};
/** The site's own face, as its file calls it. */
const latin = 'Inter Variable';
const inter = `${root}src/theme/fonts/inter.woff2`;

/** Signs of the Latin face in a language: Chinese sets quotation marks and dashes full width. */
const latinSigns = {
  en: /[\u0020-\u024f\u2010-\u2027\u2030-\u206f\u20ac\u2190-\u22ff]+/g,
  'zh-Hant': /[\u0020-\u024f\u2013\u203a\u20ac\u2190-\u2197\u2212\u2248-\u2265]+/g,
  'zh-Hans': /[\u0020-\u024f\u2013\u203a\u20ac\u2190-\u2197\u2212\u2248-\u2265]+/g,
};

/**
 * A picture as resvg reads it. Which face draws a sign is said sign by sign, because it looks no
 * further than the first of a list; and it knows weights in hundreds.
 */
export function inFaces(svg, lang) {
  return svg
    .replace(/ font-family="[^"]*"/, ` font-family="${chinese[lang].family}"`)
    .replaceAll('font-weight="650"', 'font-weight="700"')
    .replace(/<text[\s\S]*?<\/text>/g, (text) =>
      text.replace(
        />([^<]+)</g,
        (_, words) =>
          `>${words.replace(latinSigns[lang], (run) => `<tspan font-family="${latin}">${run}</tspan>`)}<`,
      ),
    );
}

const digest = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 32);
};

/** Cuts the faces of a language to the signs that are drawn: whole ones take resvg a second a picture. */
async function facesFor(lang, signs, folder) {
  const { folder: from, file } = chinese[lang];
  const sources = [
    ...['400Regular', '700Bold'].map((weight) => ({
      path: `${google}/${from}/${weight}/${file}_${weight}.ttf`,
      axes: {},
    })),
    ...[400, 650].map((wght) => ({ path: inter, axes: { variationAxes: { wght } } })),
  ];
  return Promise.all(
    sources.map(async ({ path, axes }, i) => {
      // Where a face has every sign of a text, resvg takes it for all of them: each gets its own alone.
      const own = path === inter ? signs : signs.replace(latinSigns[lang], '');
      const face = await subsetFont(readFileSync(path), own, { targetFormat: 'sfnt', ...axes });
      const to = join(folder, `${lang}-${i}.ttf`);
      await writeFile(to, face);
      return to;
    }),
  );
}

/** What every picture depends on beside its own SVG: tools, faces, and this file. */
function toolsDigest() {
  const versions = [
    '@resvg/resvg-js',
    'subset-font',
    ...['hk', 'sc'].map((one) => `@expo-google-fonts/noto-sans-${one}`),
  ].map(
    (name) => JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')).version,
  );
  const own = ['social', 'palette-png'].map((name) => readFileSync(`${root}scripts/${name}.mjs`));
  return digest(versions.join(), readFileSync(inter), ...own);
}

/**
 * Writes pictures as PNG: each `{ lang, svg, file }` is drawn unless the same SVG was drawn before
 * (`cache`). Gives how many were drawn anew.
 */
export async function writePictures(pictures, cache = `${root}.cache/social`) {
  mkdirSync(cache, { recursive: true });
  const tools = toolsDigest();
  const kept = pictures.map((one) => ({
    ...one,
    png: join(cache, `${digest(tools, one.svg)}.png`),
  }));
  const wanted = new Map(kept.filter(({ png }) => !existsSync(png)).map((one) => [one.png, one]));
  const faces = new Map();
  for (const lang of Object.keys(chinese)) {
    const own = [...wanted.values()].filter((one) => one.lang === lang);
    if (own.length === 0) continue;
    const signs = [...new Set(own.map(({ svg }) => svg).join(''))].join('');
    faces.set(lang, await facesFor(lang, signs, cache));
  }
  const waiting = [...wanted.values()];
  const lane = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const font = { loadSystemFonts: false, fontFiles: faces.get(one.lang) };
      const drawn = await renderAsync(inFaces(one.svg, one.lang), { font });
      await writeFile(one.png, await palettePng(drawn));
    }
  };
  await Promise.all(Array.from({ length: 4 }, lane));
  for (const { png, file } of kept) {
    await mkdir(dirname(file), { recursive: true });
    await copyFile(png, file);
  }
  return wanted.size;
}
