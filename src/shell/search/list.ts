import { isLang, say, type Lang } from '../../i18n/text';
import type { Answer, Index } from './index-file';
import { marked } from './marked';
import { asked } from './tokens';
import { kinds } from './words';

/** An element with its class and what stands in it: text is text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...parts: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...parts);
  return element;
}

/** Names are repeated in another script; tickers and figures are not. */
const isOtherName = ({ kind, value }: Answer): boolean =>
  (kind === 'term' || kind === 'company') && !/^\d/.test(value);

function part(className: string, text: string): Node[] {
  return text === '' ? [] : [make('span', className, text)];
}

/** A choice of the list; the list alone has the focus. */
function option<Name extends 'a' | 'div'>(name: Name, id: number, ...parts: readonly Node[]) {
  const element = make(name, 'search-option', ...parts);
  element.id = `search-${id}`;
  element.role = 'option';
  element.tabIndex = -1;
  element.ariaSelected = 'false';
  return element;
}

/** One answer as a link of the list: kind, title, value, and what stands small. */
export function answerOption(
  index: Index,
  entry: number,
  { lang, query, place }: { readonly lang: Lang; readonly query: string; readonly place: number },
): HTMLElement[] {
  const answer = index.entries[entry];
  if (!answer) return [];
  const title = make('span', 'search-title');
  for (const { text, isAsked } of marked(answer.title, asked(query, index.fold), index.fold))
    title.append(isAsked ? make('mark', '', text) : text);
  const value = part('search-value', answer.value);
  for (const one of value)
    if (one instanceof HTMLElement && isOtherName(answer) && isLang(index.other))
      one.lang = index.other;
  const link = option(
    'a',
    place,
    make('span', 'search-kind', say(kinds[answer.kind], lang)),
    title,
    ...value,
    ...part('search-small', answer.small),
    ...part('search-text', answer.text),
  );
  link.href = `/${lang}${answer.path}`;
  return [link];
}

/** A question to try. */
export function exampleOption(text: string, place: number): HTMLElement {
  const element = option('div', place, make('span', 'search-title', text));
  element.dataset['query'] = text;
  return element;
}
