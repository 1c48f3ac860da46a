import { Converter } from 'opencc-js/t2cn';
import { langs, say, type Lang } from '../../i18n/text';
import { weights, type SearchFile } from '../../shell/search/index-file';
import { wordsOf, type Fold } from '../../shell/search/tokens';
import type { Entry } from './entry';
import { otherScript } from '../other-script';
import { initialsOf, soundsOf } from './pinyin';

const textsOf = ({ title, value, small, text, names }: Entry) =>
  [title, value, ...small, text, ...names].flatMap((one) =>
    one ? langs.map((lang) => say(one, lang)) : [],
  );

/** Every Han character of the common block. */
const signs = Array.from({ length: 0x5200 }, (_, i) => String.fromCodePoint(0x4e00 + i));

/** Traditional and variant forms of every character of the texts, so that any of them finds it. */
function foldFor(entries: readonly Entry[]): Fold {
  const simple = new Map<string, string>();
  for (const from of ['hk', 'tw', 't'] as const) {
    // A line each, so that no two of them are read as a word.
    const converted = Converter({ from, to: 'cn' })(signs.join('\n')).split('\n');
    signs.forEach((sign, i) => {
      const to = converted[i];
      if (to !== undefined && to !== sign && !simple.has(sign)) simple.set(sign, to);
    });
  }
  const present = new Set(entries.flatMap((entry) => textsOf(entry).flatMap((text) => [...text])));
  const wanted = new Set([...present].map((sign) => simple.get(sign) ?? sign));
  return new Map([...simple].filter(([, to]) => wanted.has(to)));
}

/** The words of an entry, each with the weight of the best place it stands in. */
function weighed(entry: Entry, fold: Fold): Map<string, number> {
  const found = new Map<string, number>();
  const put = (word: string, weight: number) =>
    found.set(word, Math.max(weight, found.get(word) ?? 0));
  const say3 = (one: Entry['title'] | null) => (one ? langs.map((lang) => say(one, lang)) : []);
  const from = (texts: readonly string[], weight: number) => {
    for (const text of texts) for (const word of wordsOf(text, fold)) put(word, weight);
  };
  from(say3(entry.title), weights.title);
  from(entry.names.flatMap(say3), weights.name);
  from(
    [entry.value, entry.text, ...entry.small, ...(entry.besides ?? [])].flatMap(say3),
    weights.text,
  );
  const hans = [entry.title, ...(entry.sound === 'name' ? entry.names : [])].map(
    (name) => name['zh-Hans'],
  );
  if (entry.sound !== 'none') for (const sound of hans.flatMap(soundsOf)) put(sound, weights.name);
  const [title = '', own = title] = hans;
  if (entry.sound === 'name')
    for (const short of [title, own].flatMap(initialsOf)) put(short, weights.title);
  return found;
}

/** The index as the browser reads it, one file a language; where a word is found is the same in all. */
export function searchFiles(entries: readonly Entry[]): (lang: Lang) => SearchFile {
  const fold = foldFor(entries);
  const found = new Map<string, number[]>();
  const last = new Map<string, number>();
  entries.forEach((entry, at) => {
    for (const [word, weight] of weighed(entry, fold)) {
      const list = found.get(word) ?? [];
      list.push((at - (last.get(word) ?? 0)) * 4 + weight);
      found.set(word, list);
      last.set(word, at);
    }
  });
  const words = [...found.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return (lang) => ({
    other: otherScript[lang],
    entries: entries.map(({ kind, title, value, small, text, path }) => [
      kind,
      say(title, lang),
      value ? say(value, lang) : '',
      small
        .map((part) => say(part, lang))
        .filter((part) => part !== '')
        .join(' · '),
      text ? say(text, lang) : '',
      path,
    ]),
    words: words.join(' '),
    found: words.map((word) => found.get(word) ?? []),
    fold: [...fold].flat().join(''),
  });
}
