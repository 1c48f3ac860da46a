import type { FigureSpec, View } from '../figures/spec';
import type { Currency } from '../i18n/quantity';
import type { Lang } from '../i18n/text';
import { sharedQuery } from '../shell/address';

/** Width in px that texts are drawn for before a place is measured. */
export const nominalWidth = 720;

const currencies: readonly Currency[] = ['CNY', 'USD', 'HKD'];

/** The currency asked for in the query; anything unknown means as printed. */
export const readCurrency = (search: URLSearchParams): Currency | null => {
  const asked = search.get('currency')?.toUpperCase();
  return currencies.find((currency) => currency === asked) ?? null;
};

/** What an address says of everything but the choices of a figure; the second line is that of embeds. */
const reserved = new Set(
  'theme currency show topic title subtitle notes source controls bg'.split(' '),
);

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
  figure: string | null,
  fixed: Readonly<Record<string, string>> = {},
): View => ({
  lang,
  theme: 'page',
  currency: readCurrency(search),
  choices: { ...readChoices(search, figure), ...fixed },
  width: nominalWidth,
});

/** The query of a figure's own page, with the choices made on a page of several figures. */
export function figureQuery(
  search: URLSearchParams,
  figure: string | null,
  fixed: Readonly<Record<string, string>> = {},
): string {
  const query = sharedQuery(search);
  for (const [id, value] of Object.entries({ ...readChoices(search, figure), ...fixed }))
    query.set(id, value);
  return query.toString();
}
