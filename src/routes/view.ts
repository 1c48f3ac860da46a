import type { FigureSpec, View } from '../figures/spec';
import type { Currency } from '../i18n/quantity';
import type { Lang } from '../i18n/text';
import type { Theme } from '../theme/tokens';

/** Width in px that texts are drawn for before a place is measured. */
export const nominalWidth = 720;

const currencies: readonly Currency[] = ['CNY', 'USD', 'HKD'];

/** The currency asked for in the query; anything unknown means as printed. */
export const readCurrency = (search: URLSearchParams): Currency | null => {
  const asked = search.get('currency')?.toUpperCase();
  return currencies.find((currency) => currency === asked) ?? null;
};

/** The theme asked for in the query; null leaves it to the reader's system. */
export const readTheme = (search: URLSearchParams): Theme | null => {
  const asked = search.get('theme');
  return asked === 'light' || asked === 'dark' ? asked : null;
};

const reserved = new Set(['theme', 'currency', 'show', 'topic']);

/** How a figure's choices are written where several figures share an address: "city-map.measure". */
export const choiceKey = (id: string, figure: FigureSpec['id'] | null): string =>
  figure === null ? id : `${figure}.${id}`;

/**
 * The choices in a query. `figure` is null on the figure's own page and its id on pages that show
 * several; a choice that the figure does not offer is dropped when it is drawn.
 */
export function readChoices(
  search: URLSearchParams,
  figure: string | null,
): Record<string, string> {
  const choices: Record<string, string> = {};
  for (const [key, value] of search) {
    const own =
      figure === null ? key : key.startsWith(`${figure}.`) ? key.slice(figure.length + 1) : null;
    if (own !== null && !own.includes('.') && !reserved.has(own)) choices[own] = value;
  }
  return choices;
}

/** What an address and the page around it say about one figure. */
export const readView = (
  lang: Lang,
  search: URLSearchParams,
  theme: Theme,
  figure: string | null,
  fixed: Readonly<Record<string, string>> = {},
): View => ({
  lang,
  theme,
  currency: readCurrency(search),
  choices: { ...readChoices(search, figure), ...fixed },
  width: nominalWidth,
});

/** The query with one value changed; null removes it. */
export function withValue(
  search: URLSearchParams,
  key: string,
  value: string | null,
): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}

/** The part of a query that means the same on every page: theme and currency. */
export function sharedQuery(search: URLSearchParams): URLSearchParams {
  const shared = new URLSearchParams();
  for (const key of ['theme', 'currency']) {
    const value = search.get(key);
    if (value !== null) shared.set(key, value);
  }
  return shared;
}

/** The query of a figure's own page, with the choices made on a page of several figures. */
export function figureQuery(
  search: URLSearchParams,
  figure: string,
  fixed: Readonly<Record<string, string>> = {},
): string {
  const query = sharedQuery(search);
  for (const [id, value] of Object.entries({ ...readChoices(search, figure), ...fixed }))
    query.set(id, value);
  return query.toString();
}
