import { customPinyin, pinyin, polyphonic } from 'pinyin-pro';
import type { Place } from '../../model/places';

/** Syllables that a reader types without pausing; from every word of a title so many are in the index. */
const most = 4;

const plain = { toneType: 'none', type: 'array' } as const;

const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\(.*\)| (district|county|city)$/, '')
    .replace(/[^a-z]/g, '');

/** The readings of a name's characters that together spell its English form; null where none do. */
export function spelt(han: string, english: string): string[] | null {
  const walk = (readings: readonly (readonly string[])[], rest: string): string[] | null => {
    const [first, ...others] = readings;
    if (!first) return rest === '' ? [] : null;
    for (const syllable of new Set(first)) {
      const after = rest.startsWith(syllable) ? walk(others, rest.slice(syllable.length)) : null;
      if (after) return [syllable, ...after];
    }
    return null;
  };
  return walk(polyphonic(han, plain), letters(english));
}

const kind = /[市县区]$/;

/** Teaches the reader of Chinese the names of places as the register spells them: 铅山 is Yanshan. */
export function learnPlaces(places: Iterable<Place>): void {
  const known: Record<string, string> = {};
  for (const { short } of places) {
    const name = short['zh-Hans'];
    for (const form of [name, name.replace(kind, '')]) {
      const syllables = form.length > 1 ? spelt(form, short.en) : null;
      if (syllables) known[form] = syllables.join(' ');
    }
  }
  customPinyin(known);
}

/** What a Simplified title is called by its sound: from each character on, its syllables written as one word. */
export const soundsOf = (title: string): string[] =>
  (title.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const syllables = pinyin(run, plain);
    return syllables.map((_, i) => syllables.slice(i, i + most).join(''));
  });

/** The first letters of a name's syllables; of a place also without the word for city or county. */
export const initialsOf = (name: string): string[] =>
  (/^\p{Script=Han}{2,12}$/u.test(name) ? [name, name.replace(kind, '')] : []).flatMap((form) =>
    form.length > 1
      ? [
          pinyin(form, plain)
            .map(([letter = '']) => letter)
            .join(''),
        ]
      : [],
  );
