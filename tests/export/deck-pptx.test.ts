import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartData, fromBelow } from '../../src/export/pptx/chart-data';
import { deckPptx, deckTitle, type Chapter, type DeckWords } from '../../src/export/pptx/deck-pptx';
import { officeDrawing } from '../../src/export/pptx/drawings';
import { figurePicture } from '../../src/export/picture-svg';
import { sizes } from '../../src/export/frame';
import { fileName } from '../../src/export/file-name';
import { figures } from '../../src/figures';
import type { FigureSpec } from '../../src/figures/spec';
import type { Lang } from '../../src/i18n/text';
import { drawn, viewOf } from '../figures/drawing';
import { cached, faultIn, inWorkbook, read, unescaped, wordsOf, type Parts } from './office-parts';
import { papersIn } from './papers';

const dot =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><svg x="1" y="2" width="6" height="6" viewBox="0 0 3 3"><text x="1" paint-order="stroke" stroke="#fff">a</text></svg></svg>';
const picture = () => Promise.resolve({ data: dot, svg, width: 1200, height: 675 });

const toldIn = (spec: FigureSpec, lang: Lang) => ({
  figure: drawn(spec, viewOf({ lang })),
  papers: papersIn(lang),
});

const words: DeckWords = {
  title: 'Visit',
  languages: ['en', 'zh-Hant'],
  sites: ['Jiangxi × Greater Bay Area', '江西 × 粵港澳大灣區'],
  figures: figures.length,
  release: '2026-11-22',
  address: 'https://example.org/en/decks/new?figures=all',
  theme: 'light',
  code: { data: dot, width: 10, height: 10 },
};

async function partsOf(about: DeckWords, chapters: readonly Chapter[]): Promise<Parts> {
  const blob = await deckPptx(
    about,
    (async function* () {
      yield* chapters;
    })(),
  );
  return unzipSync(new Uint8Array(await blob.arrayBuffer()));
}

const slideNames = (parts: Parts): string[] =>
  Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));

const chartNames = (parts: Parts): string[] =>
  Object.keys(parts)
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));

describe('every figure in one file, in two languages', () => {
  let parts: Parts = {};
  beforeAll(async () => {
    parts = await partsOf(
      words,
      figures.map((spec) => ({
        slides: { ...toldIn(spec, 'en'), theme: 'light', second: toldIn(spec, 'zh-Hant') },
        picture,
      })),
    );
  });

  it('is whole', () => {
    for (const name of Object.keys(parts).filter((one) => /\.(xml|rels|svg)$/.test(one)))
      expect([name, faultIn(read(parts, name))]).toEqual([name, null]);
  });

  it('says each finding in both', () => {
    const all = slideNames(parts)
      .map((name) => wordsOf(read(parts, name)))
      .join(' ');
    for (const spec of figures)
      for (const lang of words.languages) expect(all).toContain(toldIn(spec, lang).figure.title);
  });

  it('holds the numbers of the tables in every chart and its workbook', () => {
    const charted = figures.flatMap((spec) => {
      const data = chartData(toldIn(spec, 'en').figure, 'en');
      return data ? [fromBelow(data)] : [];
    });
    const names = chartNames(parts);
    expect(names).toHaveLength(charted.length);
    names.forEach((name, i) => {
      const data = charted[i];
      const told = data?.series.map(({ points }) => points.map(({ value }) => value)) ?? [];
      expect(cached(read(parts, name))).toEqual(told);
      const rels = read(parts, `${name.replace('charts/', 'charts/_rels/')}.rels`);
      const book = parts[`ppt/${/embeddings\/[^"]+/.exec(rels)?.[0]}`] ?? new Uint8Array();
      expect(inWorkbook(book, told.length, data?.categories.length ?? 0)).toEqual(told);
    });
  });

  it('lays a drawing beside the pixels of every other figure', () => {
    const pictured = figures.filter((spec) => !chartData(toldIn(spec, 'en').figure, 'en'));
    const drawings = Object.keys(parts).filter((name) => name.endsWith('.svg'));
    expect(drawings).toHaveLength(pictured.length);
    expect(read(parts, '[Content_Types].xml')).toContain('Extension="svg"');
    const withDrawing = slideNames(parts).filter((name) => read(parts, name).includes('svgBlip'));
    expect(withDrawing).toHaveLength(pictured.length);
    for (const name of withDrawing)
      expect(read(parts, name.replace('slides/', 'slides/_rels/') + '.rels')).toContain(
        'Id="rIdDrawing"',
      );
  });

  it('begins with the deck’s title and ends with the way back to it', () => {
    const [first = '', ...others] = slideNames(parts);
    expect(wordsOf(read(parts, first))).toContain('Visit');
    expect(wordsOf(read(parts, first))).toContain('22 November 2026');
    const last = others.at(-1) ?? '';
    expect(read(parts, last.replace('slides/', 'slides/_rels/') + '.rels')).toContain(
      words.address,
    );
  });
});

describe('a deck', () => {
  const share = figures.find(({ id }) => id === 'hk-share');
  if (!share) throw new Error('There is no hk-share.');

  it('has each figure in one language, then in the other, where that is asked for', async () => {
    const chapter = (lang: Lang): Chapter => ({
      slides: { ...toldIn(share, lang), theme: 'dark' },
      picture,
    });
    const parts = await partsOf(words, [chapter('en'), chapter('zh-Hant')]);
    const said = slideNames(parts).map((name) => wordsOf(read(parts, name)));
    const titles = words.languages.map((lang) => toldIn(share, lang).figure.title);
    expect(said.findIndex((text) => text.includes(titles[0] ?? ''))).toBe(1);
    expect(said.findIndex((text) => text.includes(titles[1] ?? ''))).toBe(3);
  });

  it('takes a title of any kind as a title', async () => {
    const evil = `=1+1</a:t>&"'<script>\u0000\u202E\uFFFE`.repeat(300);
    const title = deckTitle({ title: evil, languages: ['en'] });
    const parts = await partsOf({ ...words, title: evil }, []);
    for (const name of Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one)))
      expect([name, faultIn(read(parts, name))]).toEqual([name, null]);
    expect(unescaped(read(parts, slideNames(parts)[0] ?? ''))).toContain('=1+1</a:t>&"');
    expect(fileName(title, 'pptx')).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}]{1,80}\.pptx$/u);
    expect(deckTitle({ title: '', languages: ['zh-Hant'] })).toBe('簡報');
  });

  it('is no file at all when its figures stop coming', async () => {
    const stopped = deckPptx(
      words,
      (async function* (): AsyncGenerator<Chapter> {
        yield { slides: { ...toldIn(share, 'en'), theme: 'light' }, picture };
        throw new DOMException('', 'AbortError');
      })(),
    );
    await expect(stopped).rejects.toThrow(DOMException);
  });
});

describe('a drawing for offices', () => {
  it('has no nested picture, no baseline through the middle and no order of paint', () => {
    const spec = figures.find(({ id }) => id === 'city-map');
    if (!spec) throw new Error('There is no city-map.');
    const parts = { title: true, subtitle: true, notes: true, source: true };
    const whole = figurePicture(
      (width) => drawn(spec, viewOf({ width })),
      { size: sizes['16:9'], theme: 'light', transparent: false, parts },
      papersIn('en'),
    ).svg;
    const office = officeDrawing(whole);
    expect(office.match(/<svg/g)).toHaveLength(1);
    expect(office).not.toMatch(/dominant-baseline|paint-order|font-weight="\d/);
    expect(faultIn(office)).toBeNull();
    expect(wordsOfDrawing(office)).toEqual(expect.arrayContaining(wordsOfDrawing(whole)));
  });
});

/** Texts of a drawing in their order. */
function wordsOfDrawing(drawing: string): string[] {
  return [...drawing.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) =>
    text.replace(/<[^>]*>/g, ''),
  );
}
