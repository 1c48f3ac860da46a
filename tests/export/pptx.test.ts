import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartData, fromBelow } from '../../src/export/pptx/chart-data';
import { figurePptx } from '../../src/export/pptx/figure-pptx';
import { figures } from '../../src/figures';
import type { Figure, FigureSpec } from '../../src/figures/spec';
import { langs, type Lang } from '../../src/i18n/text';
import { drawn, viewOf } from '../figures/drawing';
import { cached, faultIn, inWorkbook, read, unescaped, wordsOf, type Parts } from './office-parts';
import { papersIn } from './papers';

const dot =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const pptxOf = async (figure: Figure, lang: Lang): Promise<{ parts: Parts; size: number }> => {
  const blob = await figurePptx({ figure, papers: papersIn(lang), theme: 'light' }, () =>
    Promise.resolve({ data: dot, width: 1200, height: 675 }),
  );
  return { parts: unzipSync(new Uint8Array(await blob.arrayBuffer())), size: blob.size };
};

/** The only chart of a file; the library counts charts on from file to file. */
const chartIn = (parts: Parts): string =>
  read(parts, Object.keys(parts).find((name) => name.startsWith('ppt/charts/chart')) ?? 'chart');

describe.each(langs)('the slides of every figure in %s', (lang) => {
  it.each(figures.map((spec) => [spec.id, spec] as const))(
    'are whole and say what its table says: %s',
    async (_, spec) => {
      const figure = drawn(spec, viewOf({ lang }));
      const { parts, size } = await pptxOf(figure, lang);
      expect(size).toBeLessThan(100_000);
      const names = Object.keys(parts);
      expect(names.filter((name) => name.endsWith('/'))).toEqual([]);
      for (const name of names.filter((one) => /\.(xml|rels)$/.test(one)))
        expect([name, faultIn(read(parts, name))]).toEqual([name, null]);
      expect(read(parts, 'docProps/core.xml')).not.toContain('PptxGenJS');

      const slides = names
        .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
        .map((name) => wordsOf(read(parts, name)));
      const all = slides.join(' ');
      for (const row of figure.table.rows) expect(all).toContain(row.label[lang]);
      const notes = wordsOf(read(parts, 'ppt/notesSlides/notesSlide1.xml'));
      for (const id of figure.notes) expect(notes).toContain(papersIn(lang).note(id)?.text[lang]);
      expect(notes).toContain(papersIn(lang).address);

      const data = chartData(figure, lang);
      const charts = names.filter((name) => name.startsWith('ppt/charts/chart'));
      expect(charts).toHaveLength(data ? 1 : 0);
      if (!data) return;
      const told = fromBelow(data).series.map(({ points }) => points.map(({ value }) => value));
      const book = names.find((name) => name.startsWith('ppt/embeddings/')) ?? '';
      expect(cached(read(parts, charts[0] ?? ''))).toEqual(told);
      expect(
        inWorkbook(parts[book] ?? new Uint8Array(), told.length, data.categories.length),
      ).toEqual(told);
      const values = new Set(
        figure.table.rows.flatMap(({ cells }) =>
          cells.map((cell) => cell?.quantity?.value ?? null),
        ),
      );
      expect(told.flat().filter((value) => !values.has(value))).toEqual([]);
    },
  );
});

describe('a chart on a slide', () => {
  const byId = (id: string): FigureSpec => {
    const spec = figures.find((one) => one.id === id);
    if (!spec) throw new Error(`No figure is called ${id}.`);
    return spec;
  };
  const chartOf = async (id: string) =>
    chartIn((await pptxOf(drawn(byId(id), viewOf()), 'en')).parts);
  let share = '';
  beforeAll(async () => {
    share = await chartOf('hk-share');
  });

  it('ends open where the source says at least, and says so at the mark', () => {
    expect(share).toContain('<a:t>at least 75%</a:t>');
    expect(share).toMatch(/<c:dPt><c:idx val="0"\/>.*<a:gradFill/);
    expect(share).toContain('<c:max val="100"/>');
  });

  it('is hatched where it is a target, and whole where it was measured', async () => {
    const gdp = await chartOf('province-gdp');
    expect(gdp.match(/<a:pattFill prst="wdUpDiag">/g)).toHaveLength(1);
    expect(await chartOf('foreign-capital')).not.toContain('<c:dPt>');
  });

  it('is one stacked bar where its rows are the parts of a whole', async () => {
    const figure = drawn(byId('city-sectors'), viewOf());
    const xml = await chartOf('city-sectors');
    expect(xml).toContain('<c:grouping val="stacked"/>');
    expect(xml).toContain('<c:overlap val="100"/>');
    const parts = figure.table.rows.map(({ cells }) => cells[0]?.quantity?.value ?? null);
    expect(cached(xml)).toEqual(parts.map((value) => [value]));
    const whole = parts.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    expect(xml).toContain(`<c:max val="${whole}"/>`);
  });

  it('takes what is not one scale as a picture', async () => {
    const { parts } = await pptxOf(drawn(byId('city-map'), viewOf()), 'en');
    expect(Object.keys(parts).filter((name) => /^ppt\/media\/.+\.png$/.test(name))).not.toEqual([]);
    expect(chartData(drawn(byId('chains'), viewOf()), 'en')).toBeNull();
  });

  it('holds words of any kind as words', async () => {
    const figure = drawn(byId('hk-share'), viewOf());
    const [row] = figure.table.rows;
    if (!row) throw new Error('The figure has no row.');
    const evil = `<a:t>&"'\u0000\u001F\uFFFF=1+1]]>`;
    const label = { en: evil, 'zh-Hant': evil, 'zh-Hans': evil };
    const { parts } = await pptxOf(
      { ...figure, title: evil, table: { ...figure.table, rows: [{ ...row, label }] } },
      'en',
    );
    expect(faultIn(read(parts, 'docProps/core.xml'))).toBeNull();
    expect(faultIn(chartIn(parts))).toBeNull();
    expect(unescaped(chartIn(parts))).toContain(`<c:v><a:t>&"'=1+1]]></c:v>`);
  });
});
