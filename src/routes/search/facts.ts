import { articleDatasets, type DatasetId } from '../../datasets';
import { quantityOf } from '../../figures/parts/cells';
import { inEvery } from '../../figures/parts/choices';
import type { Cell } from '../../figures/spec';
import { formatQuantity } from '../../i18n/format';
import { cityListIds, factsOf } from '../city-facts';
import {
  gradeText,
  periodText,
  placeNames,
  placeTexts,
  type Entry,
  type FactRow,
  type Ground,
} from './entry';
import { pathOf, type Variant } from './variants';

/** Rows of the two articles, each with its dataset. */
export const articleRows = ({
  data,
}: Ground): { readonly set: DatasetId; readonly row: FactRow }[] =>
  articleDatasets.flatMap(({ id }) =>
    // All of these datasets consist of such rows, which the type of a union of lists does not say.
    (data[id].rows as readonly FactRow[]).map((row) => ({ set: id, row })),
  );

const isFrom = ({ origin, also = [] }: Cell, { source, locator }: FactRow): boolean =>
  [origin, ...also].some((one) => one?.source === source && one.locator === locator);

/** The city on whose page each row of the lists stands, by the row's id. */
function cityPages({ data, registers }: Ground): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const city of registers.cities)
    for (const list of cityListIds)
      for (const { id } of factsOf(data, list, city.adcode, registers))
        if (!pages.has(id)) pages.set(id, city.slug ?? city.adcode);
  return pages;
}

/**
 * Where a row of the articles really stands: in a figure under its own id, in a figure by its value and
 * locator or by its sentence, on its city's page; else null.
 */
export function whereStands(ground: Ground, variants: readonly Variant[]) {
  const cities = cityPages(ground);
  return (set: DatasetId, row: FactRow): string | null => {
    // The figure that is about least else, under its plain address.
    const own = variants
      .filter(({ spec }) => spec.needs.includes(set))
      .toSorted(
        (a, b) => a.chosen.length - b.chosen.length || a.spec.needs.length - b.spec.needs.length,
      );
    const cell = (some: readonly Variant[], is: (cell: Cell) => boolean) =>
      some.find(({ table }) => table.rows.some(({ cells }) => cells.some((one) => one && is(one))));
    const found =
      own.find(({ table }) => table.rows.some(({ id }) => id === row.id)) ??
      (row.value === null
        ? undefined
        : cell(
            own,
            (one) =>
              one.quantity?.value === row.value &&
              one.quantity.unit === row.unit &&
              isFrom(one, row),
          )) ??
      cell(variants, ({ text }) => text?.en === row.text.en);
    if (found) return found.path;
    const city = cities.get(row.id);
    return city === undefined ? null : pathOf({ page: 'city', city });
  };
}

/** Every statement of the two articles, with its figure where it has one. */
export function factEntries(ground: Ground, variants: readonly Variant[]): Entry[] {
  const stands = whereStands(ground, variants);
  return articleRows(ground).map(({ set, row }): Entry => {
    const quantity = row.unit === null && !row.words ? null : quantityOf(row);
    return {
      id: row.id,
      kind: 'fact',
      title: row.label,
      value:
        quantity && (quantity.value !== null || quantity.words)
          ? inEvery((lang) => formatQuantity(quantity, lang))
          : null,
      small: [
        periodText(row.period),
        ...placeTexts(ground, row.places),
        ...gradeText(ground, row.source),
      ],
      text: row.text,
      path: stands(set, row) ?? `${pathOf({ page: 'search' })}#${row.id}`,
      names: placeNames(ground, row.places),
      sound: 'words',
    };
  });
}
