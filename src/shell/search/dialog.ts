import { isLang, say, type Lang, type Text } from '../../i18n/text';
import { bringIndex } from './bring';
import style from './dialog.css?inline';
import { find } from './find';
import type { Index } from './index-file';
import { answerOption, exampleOption, make } from './list';
import { setSlash, slashOpens } from './slash';
import { counted, examples, words } from './words';

/** Answers shown at once. */
const most = 12;

/** The search over a page: put around the field once, filled anew whenever it opens. */
interface Search {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly again: HTMLButtonElement;
}

const language = (): Lang => {
  const { lang } = document.documentElement;
  return isLang(lang) ? lang : 'en';
};

const word = (text: Text): string => say(text, language());

let search: Search | null = null;
/** The index in use; null until it has come, and after a change of language. */
let index: Index | null = null;
let isFailed = false;
let chosen = -1;

const options = ({ list }: Search): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[role=option]'),
];

/** Chooses one of the list: seen, and said by voices while the box keeps the focus. */
function choose(here: Search, at: number): void {
  const all = options(here);
  all[chosen]?.setAttribute('aria-selected', 'false');
  chosen = Math.min(at, all.length - 1);
  const one = all[chosen];
  one?.setAttribute('aria-selected', 'true');
  if (one) here.input.setAttribute('aria-activedescendant', one.id);
  else here.input.removeAttribute('aria-activedescendant');
}

function fill(here: Search, label: Text, said: string, all: readonly HTMLElement[]): void {
  here.list.replaceChildren(...all);
  here.list.hidden = all.length === 0;
  here.list.ariaLabel = word(label);
  here.input.ariaExpanded = String(all.length > 0);
  here.status.textContent = said;
  here.again.hidden = true;
  chosen = -1;
}

/** Shows what answers the text in the box, examples where it is empty, the cities where nothing does. */
function answer(here: Search): void {
  const lang = language();
  const query = here.input.value.trim();
  if (query === '') {
    fill(
      here,
      words.examples,
      word(words.examples),
      examples.map((text, i) => exampleOption(say(text, lang), i)),
    );
    return;
  }
  if (!index) {
    fill(here, words.answers, word(isFailed ? words.failed : words.loading), []);
    here.again.hidden = !isFailed;
    return;
  }
  const known = index;
  const found = find(known, query, most);
  const shown =
    found.length > 0
      ? found
      : known.entries.flatMap(({ kind }, entry) => (kind === 'city' ? [entry] : []));
  fill(
    here,
    words.answers,
    found.length > 0 ? say(counted(found.length, found.length === most), lang) : word(words.none),
    shown.flatMap((entry, place) => answerOption(known, entry, { lang, query, place })),
  );
  if (found.length > 0) choose(here, 0);
}

async function load(here: Search): Promise<void> {
  index = null;
  isFailed = false;
  answer(here);
  const lang = language();
  try {
    const come = await bringIndex();
    if (lang !== language()) return;
    index = come;
    // Examples stand as they are: one of them may be chosen already.
    if (here.input.value.trim() !== '') answer(here);
  } catch {
    isFailed = true;
    fill(here, words.answers, word(words.failed), []);
    here.again.hidden = false;
  }
}

/** Follows an answer, or asks an example. */
function take(here: Search, option: HTMLElement | undefined): void {
  const query = option?.dataset['query'];
  if (query !== undefined) {
    here.input.value = query;
    here.input.focus();
    answer(here);
  } else if (option) {
    here.dialog.close();
    option.click();
  }
}

function pressed(here: Search, event: KeyboardEvent): void {
  // While signs are being put together the keys belong to that.
  if (event.isComposing) return;
  const all = options(here);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: chosen + 1 < all.length ? chosen + 1 : 0,
    ArrowUp: chosen > 0 ? chosen - 1 : all.length - 1,
    PageDown: Math.min(chosen + 6, all.length - 1),
    PageUp: Math.max(chosen - 6, 0),
  };
  const to = steps[event.key];
  if (to !== undefined) {
    choose(here, to);
    all[to]?.scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'Enter') take(here, all[Math.max(chosen, 0)]);
  else return;
  event.preventDefault();
}

/** Puts the search around its field, in which a reader may be typing: the field itself stays where it is. */
function around(dialog: HTMLDialogElement, input: HTMLInputElement): Search {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  for (const one of [dialog, input]) one.removeAttribute('style');
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-controls': 'search-list',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    maxlength: '200',
  }))
    input.setAttribute(name, value);
  const list = make('div', 'search-list');
  list.id = 'search-list';
  list.role = 'listbox';
  const again = make('button', 'search-again');
  again.type = 'button';
  const status = make('p', 'search-status');
  status.role = 'status';
  const close = make('button', 'search-close');
  close.type = 'button';
  const slash = make('input', '');
  slash.type = 'checkbox';
  input.after(close);
  dialog.append(status, again, list, make('label', 'search-slash', slash, make('span', '')));
  const here = { dialog, input, status, list, again };
  input.addEventListener('input', () => answer(here));
  input.addEventListener('keydown', (event) => pressed(here, event));
  again.addEventListener('click', () => void load(here));
  close.addEventListener('click', () => dialog.close());
  slash.addEventListener('change', () => setSlash(slash.checked));
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    if (target === dialog) dialog.close();
    const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    if (option?.dataset['query'] !== undefined) take(here, option);
    // A link is followed like every link; what opens elsewhere leaves the search open.
    else if (option && !(event.metaKey || event.ctrlKey || event.shiftKey)) dialog.close();
  });
  addEventListener('popstate', () => dialog.close());
  return here;
}

/** Fills the search that has been opened over the page, in the page's language. */
export function openSearch(dialog: HTMLDialogElement, input: HTMLInputElement): void {
  search ??= around(dialog, input);
  dialog.ariaLabel = word(words.search);
  input.ariaLabel = word(words.search);
  input.placeholder = word(words.hint);
  search.again.textContent = word(words.again);
  const close = dialog.querySelector('.search-close');
  if (close) close.textContent = word(words.close);
  const [label, box] = [
    dialog.querySelector('.search-slash span'),
    dialog.querySelector<HTMLInputElement>('.search-slash input'),
  ];
  if (label) label.textContent = word(words.slash);
  if (box) box.checked = slashOpens();
  void load(search);
}
