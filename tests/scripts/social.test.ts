import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inFaces, writePictures } from '../../scripts/social.mjs';
import type { Lang } from '../../src/i18n/text';

const folder = mkdtempSync(join(tmpdir(), 'social-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pictureOf = (lang: Lang, text: string) => ({
  lang,
  file: join(folder, 'dist', lang, `${text}.png`),
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="126" viewBox="0 0 240 126" font-family="sans-serif"><rect width="100%" height="100%" fill="#fff"/><text x="20" y="60" font-size="30" fill="#16242B">${text}</text></svg>`,
});

test('a picture is drawn once, and anew when its SVG changes', async () => {
  const cache = join(folder, 'cache');
  const pictures = [pictureOf('en', 'Jiangxi'), pictureOf('zh-Hant', '江西')];
  expect(await writePictures(pictures, cache)).toBe(2);
  const png = readFileSync(pictures[0]?.file ?? '');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([240, 126]);
  expect(await writePictures(pictures, cache)).toBe(0);
  expect(await writePictures([...pictures, pictureOf('zh-Hant', '贛州')], cache)).toBe(1);
});

test('Chinese words are drawn in a Chinese face, and more than boxes', async () => {
  const pictures = ['江西', '贛州'].map((text) => pictureOf('zh-Hans', text));
  await writePictures(pictures, join(folder, 'cache'));
  const [first, second] = pictures.map(({ file }) => readFileSync(file).toString('base64'));
  expect(first).not.toBe(second);
});

test('each sign is told its face, and weights are hundreds', () => {
  const svg = '<svg font-family="A, B"><svg><text font-weight="650">贛州 12</text></svg></svg>';
  expect(inFaces(svg, 'zh-Hant')).toBe(
    '<svg font-family="Noto Sans HK"><svg><text font-weight="700">贛州<tspan font-family="Inter Variable"> 12</tspan></text></svg></svg>',
  );
});
