import type { Data } from '../../datasets';
import { figures } from '../../figures';
import type { Choice, FigureSpec, Table, View } from '../../figures/spec';
import type { Text } from '../../i18n/text';
import { pathTo } from '../paths';
import { readView } from '../view';

/** A figure under one set of its choices. */
export interface Variant {
  readonly spec: FigureSpec;
  /** Names of the choices that are not the figure's defaults. */
  readonly chosen: readonly Text[];
  /** Address without the language. */
  readonly path: string;
  /** The city it was chosen for, by its name in addresses; null where it has no such choice. */
  readonly city: string | null;
  readonly title: Text;
  readonly subtitle: Text;
  readonly table: Table;
  /** How to read the figure. */
  readonly reading: readonly Text[];
}

/** Figures that pair what other figures' tables say: of these the first view alone is told. */
export const repeats: ReadonlySet<string> = new Set(['city-scatter']);

type Chosen = readonly { readonly control: Choice; readonly option: Choice['options'][number] }[];

/** Every combination of choices, each control with the options it has after those before it. */
function combinations(spec: FigureSpec, data: Data, view: View, so: Chosen = []): Chosen[] {
  const choices = Object.fromEntries(so.map(({ control, option }) => [control.id, option.id]));
  const control = spec.controls?.(data, { ...view, choices })[so.length];
  if (!control) return [so];
  // The default comes first: an address without a query is the one to be preferred.
  const options = control.options.toSorted(
    (a, b) => Number(b.id === control.default) - Number(a.id === control.default),
  );
  return options.flatMap((option) => combinations(spec, data, view, [...so, { control, option }]));
}

/** An address of the site without its language. */
export const pathOf = (
  ...[page, query]: Parameters<typeof pathTo> extends [unknown, ...infer Rest] ? Rest : never
) => pathTo('en', page, query).slice('/en'.length);

/** Every figure under every choice, in the order of the gallery, defaults first. */
export function variantsOf(data: Data): Variant[] {
  const view = readView('en', new URLSearchParams(), null);
  return figures.flatMap((spec) =>
    combinations(spec, data, view).map((chosen): Variant => {
      const choices = Object.fromEntries(
        chosen.map(({ control, option }) => [control.id, option.id]),
      );
      const own = chosen.filter(({ control, option }) => option.id !== control.default);
      const query = new URLSearchParams(own.map(({ control, option }) => [control.id, option.id]));
      const asked: View = { ...view, choices };
      return {
        spec,
        chosen: own.map(({ option }) => option.label),
        path: pathOf({ page: 'chart', figure: spec.id }, query.toString()),
        city: choices['city'] ?? null,
        title: spec.title(data, asked),
        subtitle: spec.subtitle(data, asked),
        table: spec.table(data, asked),
        reading: spec.reading?.(data, asked) ?? [],
      };
    }),
  );
}
