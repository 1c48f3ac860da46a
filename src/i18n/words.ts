import type english from './en.json';
import type { Lang } from './text';

/** Words of the interface; English says which keys there are, another language lacking one does not compile. */
export type Dictionary = typeof english;

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type Base<Key> = Key extends `${infer Name}_${Plural}` ? Name : Key;

/** The dictionary as callers pick from it: the forms of a plural stand under one name. */
type Tree<Part> = {
  readonly [Key in keyof Part as Base<Key>]: Part[Key] extends string ? string : Tree<Part[Key]>;
};

type Values = Readonly<Record<string, string | number>>;

/**
 * A sentence of the interface, picked from the dictionary: `t(($) => $.charts.count, { count: 3 })`.
 * `count` chooses the form of a plural; `{{name}}` is replaced by the value of that name.
 */
export type Translate = (pick: ($: Tree<Dictionary>) => string, values?: Values) => string;

/** Every language's dictionary, fetched when the language is first asked for. */
export const dictionaries: Readonly<Record<Lang, () => Promise<{ default: Dictionary }>>> = {
  en: () => import('./en.json'),
  'zh-Hant': () => import('./zh-Hant.json'),
  'zh-Hans': () => import('./zh-Hans.json'),
};

/** The keys a caller walks through, in the order of its dots. */
function pathOf(pick: ($: Tree<Dictionary>) => string): string[] {
  const path: string[] = [];
  const walk: unknown = new Proxy(
    {},
    {
      get: (_, key) => {
        path.push(String(key));
        return walk;
      },
    },
  );
  // A picker only ever reads one property after another.
  pick(walk as Tree<Dictionary>);
  return path;
}

const isTree = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null;

/**
 * The browser's reader of a dictionary: what our dictionaries use of i18next, which draws the pages at
 * build, in a fiftieth of its bytes. A test holds the two to the same words.
 */
export function translator(words: Dictionary, lang: Lang): Translate {
  const forms = new Intl.PluralRules(lang);
  return (pick, values = {}) => {
    const path = pathOf(pick);
    const last = path.pop() ?? '';
    const parent = path.reduce<unknown>(
      (part, key) => (isTree(part) ? part[key] : undefined),
      words,
    );
    const { count } = values;
    const form = typeof count === 'number' ? `${last}_${forms.select(count)}` : last;
    const found = isTree(parent)
      ? (parent[form] ?? parent[`${last}_other`] ?? parent[last])
      : undefined;
    return typeof found === 'string'
      ? found.replace(/\{\{(\w+)\}\}/g, (all, name: string) => String(values[name] ?? all))
      : last;
  };
}

const read = new Map<Lang, Promise<Translate>>();

/** The interface in one language, for the browser. Rejects when the dictionary does not come; the next call asks again. */
export function wordsIn(lang: Lang): Promise<Translate> {
  const known = read.get(lang);
  if (known) return known;
  const coming = dictionaries[lang]().then(({ default: words }) => translator(words, lang));
  read.set(lang, coming);
  coming.catch(() => read.delete(lang));
  return coming;
}
