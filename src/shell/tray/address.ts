/** A figure with its choices: a slide of somebody's own deck. */
export interface Slide {
  readonly figure: string;
  readonly choices: Readonly<Record<string, string>>;
}

/** A deck as its address tells it. */
export interface Deck {
  readonly slides: readonly Slide[];
  readonly title: string;
}

/** Slides a deck can hold: an address of that many is still taken by every browser and every code. */
export const mostSlides = 60;

/** Stands for every figure of the site in an address. */
export const everyFigure = 'all';

/** Longest title in UTF-16 units. */
const longestTitle = 160;

/** Controls, line ends, halves of pairs, and marks that turn the direction of writing. */
const unwanted = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** A title that is harmless wherever it stands: one line, of bounded length, without marks nobody sees. */
export function cleanTitle(text: string): string {
  let kept = '';
  for (const sign of text.slice(0, 4000).replace(unwanted, ' ').replace(/\s+/g, ' ').trim()) {
    if (kept.length + sign.length > longestTitle) break;
    kept += sign;
  }
  return kept.trim();
}

// What every browser, mail and chat program leaves as it is in a query; all else becomes ! and four
// hexadecimal digits a UTF-16 unit.
const escaped = (text: string): string =>
  text.replace(/[^\w.-]/g, (unit) => `!${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const unescaped = (text: string): string =>
  text.replace(/!([\da-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** A slide as a piece of an address: `city-map~measure=gdp~year=2023`. */
export const slideText = ({ figure, choices }: Slide): string =>
  [
    escaped(figure),
    ...Object.entries(choices)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, value]) => `${escaped(id)}=${escaped(value)}`),
  ].join('~');

/** Slides as the value of `figures` in an address. */
export const slidesText = (slides: readonly Slide[]): string => slides.map(slideText).join(',');

/** The slides that a value of `figures` names, in its order; whether there are such figures is not asked. */
export const slidesOf = (text: string): Slide[] =>
  text
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [figure = '', ...choices] = piece.split('~');
      return {
        figure: unescaped(figure),
        choices: Object.fromEntries(
          choices.flatMap((choice) => {
            const at = choice.indexOf('=');
            return at < 0
              ? []
              : [[unescaped(choice.slice(0, at)), unescaped(choice.slice(at + 1))]];
          }),
        ),
      };
    });

/** The deck an address asks for. */
export const deckOf = (search: URLSearchParams): Deck => ({
  slides: slidesOf(search.get('figures') ?? ''),
  title: cleanTitle(search.get('title') ?? ''),
});

/** The query of a deck's address, readable as it stands; `rest` keeps currency and theme. */
export function deckQuery({ slides, title }: Deck, rest: URLSearchParams): string {
  return [
    ...(slides.length > 0 ? [`figures=${slidesText(slides)}`] : []),
    ...(title === '' ? [] : [`title=${encodeURIComponent(title)}`]),
    ...(rest.size > 0 ? [rest.toString()] : []),
  ].join('&');
}

/** What an address says of the page around a figure, and not of the figure. */
const around = /^(?:theme|currency|show|topic|title|subtitle|notes|source|controls|bg)$/;

/** The slide of a figure's own page, by its address; null for an address of another kind. */
export function slideAt({ pathname, searchParams }: URL): Slide | null {
  const [, figure] = /^\/[^/]+\/charts\/([\w-]+)$/.exec(pathname) ?? [];
  if (figure === undefined) return null;
  const choices = [...searchParams].filter(([id]) => !around.test(id) && !id.includes('.'));
  return { figure, choices: Object.fromEntries(choices) };
}
