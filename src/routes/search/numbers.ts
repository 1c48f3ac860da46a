import { inEvery } from '../../figures/parts/choices';
import type { Cell, Column, TableRow } from '../../figures/spec';
import { formatPeriod, formatQuantity } from '../../i18n/format';
import { say, type Text } from '../../i18n/text';
import { articleRows } from './facts';
import { gradeText, periodText, placeNames, saidIn, type Entry, type Ground } from './entry';
import { pathOf, repeats, type Variant } from './variants';

/** Headings that say nothing of what is counted. */
const empty = new Set(['Figure', 'Amount', 'Value']);

/** The parts of a city's page: what they show of a city stands there. */
const cityParts = new Set(['city-profile', 'city-sectors']);

/** What a cell is a figure of: place, row, column and choices, without what its period says already. */
function titleOf(
  ground: Ground,
  variant: Variant,
  row: TableRow,
  column: Column,
  cell: Cell,
): Text {
  const city = ground.registers.cities.find(({ slug }) => slug === variant.city);
  const parts = [
    ...(city ? [city.short] : []),
    row.label,
    ...(empty.has(column.label.en) ? [] : [column.label]),
    ...(city ? [] : variant.chosen),
  ];
  const all = inEvery((lang) => {
    const { period } = cell;
    const when = period
      ? [formatPeriod(period, lang), formatPeriod(period, lang, { short: true })]
      : [];
    const said = parts.map((part) => say(part, lang)).filter((part) => !when.includes(part));
    return said
      .filter(
        (part, i) =>
          !said.some((other, j) =>
            j < i ? other.includes(part) : j > i && other.includes(part) && other !== part,
          ),
      )
      .join(' · ');
  });
  return all.en === '' ? variant.subtitle : all;
}

/** Every figure of the charts' tables that is no statement of the articles: statistics, and what we calculate. */
export function numberEntries(ground: Ground, variants: readonly Variant[]): Entry[] {
  const rows = articleRows(ground).map(({ row }) => row);
  const printed = new Set(
    rows.map((row) => `${row.source} ${row.locator} ${row.value} ${row.unit}`),
  );
  const statements = new Set(rows.map(({ id }) => id));
  const known = new Set<string>();
  const order = (variant: Variant) => (cityParts.has(variant.spec.id) ? 0 : 1);
  return variants
    .filter(({ spec }) => !repeats.has(spec.id))
    .toSorted((a, b) => order(a) - order(b))
    .flatMap((variant) => {
      const { spec, table, path, city } = variant;
      const at = city !== null && cityParts.has(spec.id) ? pathOf({ page: 'city', city }) : path;
      return table.rows
        .filter(({ id }) => !statements.has(id))
        .flatMap((row) =>
          row.cells.flatMap((cell, i): Entry[] => {
            const { quantity, origin, period, derived = false } = cell ?? {};
            const column = table.columns[i];
            if (!cell || !quantity || quantity.value === null || !column) return [];
            if (
              !derived &&
              printed.has(`${origin?.source} ${origin?.locator} ${quantity.value} ${quantity.unit}`)
            )
              return [];
            const title = titleOf(ground, variant, row, column, cell);
            const value = inEvery((lang) => formatQuantity(quantity, lang));
            const places = row.places ?? [];
            const when = period ? periodText(period) : null;
            const key = [
              quantity.value,
              quantity.unit,
              when?.en,
              places[0] ??
                ground.registers.cities.find(({ slug }) => slug === city)?.adcode ??
                title.en,
            ].join(' ');
            if (known.has(key)) return [];
            known.add(key);
            return [
              {
                id: `${path} ${row.id} ${column.id}`,
                kind: 'number',
                title,
                value,
                small: [
                  ...(when ? [when] : []),
                  ...(derived
                    ? [saidIn(ground, ($) => $.table.derived)]
                    : gradeText(ground, origin?.source ?? '')),
                ],
                text: variant.subtitle,
                path: at,
                names: placeNames(ground, places),
                sound: 'none',
              },
            ];
          }),
        );
    });
}
