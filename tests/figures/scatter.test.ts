import { expect, test } from 'vitest';
import { figureById } from '../../src/figures';
import { renderSvg } from '../../src/figures/render';
import { scatterItems } from '../../src/figures/parts/scatter';
import { wordsWidth, type Words } from '../../src/figures/parts/words';
import { langs } from '../../src/i18n/text';
import { drawn, viewOf } from './drawing';

test.each([312, 720, 1136])('every city has its name, and no two names meet, at %s px', (width) => {
  const spec = figureById('city-scatter');
  if (!spec) throw new Error('no city-scatter');
  for (const lang of langs) {
    const view = viewOf({ lang, width, choices: { x: 'urbanisation', y: 'gdp-per-person' } });
    const names = scatterItems(drawn(spec, view).table, view)
      .filter(({ name }) => name !== undefined)
      .flatMap(({ drawn: things }) => things)
      .filter((thing): thing is Words => thing.kind === 'text');
    expect(names).toHaveLength(11);
    names.forEach((one, i) => {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + wordsWidth(one)).toBeLessThanOrEqual(width);
      for (const other of names.slice(i + 1))
        if (Math.abs(one.y - other.y) < 12)
          expect(
            one.x + wordsWidth(one) <= other.x + 1 || other.x + wordsWidth(other) <= one.x + 1,
          ).toBe(true);
    });
  }
});

const citiesBy = (choices: Record<string, string>) => {
  const spec = figureById('city-scatter');
  if (!spec) throw new Error('no city-scatter');
  return drawn(spec, viewOf({ choices }));
};

const yearsOffered = (choices: Record<string, string>): string[] | undefined =>
  citiesBy(choices)
    .controls.find(({ id }) => id === 'year')
    ?.options.map(({ id }) => id);

test('the years offered are those both measures have, and the latest is shown first', () => {
  expect(yearsOffered({})).toEqual(['2023', '2022', '2021', '2020', '2019']);
  expect(yearsOffered({ x: 'gdp', y: 'foreign-capital' })).toEqual(['2021', '2020', '2019']);
  expect(citiesBy({}).table.columns.map(({ label }) => label.en)).toEqual([
    'Population, 2023',
    'GDP, 2023',
  ]);
  expect(citiesBy({ year: '2019' }).subtitle).toContain('GDP, 2019');
});

test('measures that share no years are each shown for their latest, and that is said', () => {
  const figure = citiesBy({ x: 'urbanisation', y: 'gdp-per-person', year: '2019' });
  expect(figure.controls.map(({ id }) => id)).toEqual(['x', 'y']);
  expect(figure.table.columns.map(({ label }) => label.en)).toEqual([
    expect.stringContaining('2020'),
    expect.stringContaining('2023'),
  ]);
  expect(figure.reading.join(' ')).toContain('different years');
});

test.each([null, 'USD'] as const)('axes stay while the year moves, in %s', (currency) => {
  const spec = figureById('city-scatter');
  if (!spec) throw new Error('no city-scatter');
  /** Figures along the axes: words with a digit, without the axes' names, which say the year. */
  const axis = (year: string) =>
    [
      ...renderSvg(drawn(spec, viewOf({ currency, choices: { year } })), 720).matchAll(
        /<text[^>]*>[^<]*\d[^<]*<\/text>/g,
      ),
    ]
      .map(([text]) => text)
      .filter((text) => !text.includes(year));
  expect(axis('2019').length).toBeGreaterThan(5);
  expect(axis('2019')).toEqual(axis('2023'));
});
