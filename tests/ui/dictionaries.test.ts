import { describe, expect, it } from 'vitest';
import en from '../../src/i18n/en.json';
import hans from '../../src/i18n/zh-Hans.json';
import hant from '../../src/i18n/zh-Hant.json';

type Tree = { readonly [key: string]: string | Tree };

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  );

const variables = (sentence: string): string[] => (sentence.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe('the dictionaries', () => {
  const english = new Map(leaves(en));
  const chinese = { 'zh-Hant': new Map(leaves(hant)), 'zh-Hans': new Map(leaves(hans)) };

  it.each(Object.entries(chinese))('%s has exactly the keys of English', (_, words) => {
    expect([...words.keys()]).toEqual([...english.keys()]);
  });

  it.each(Object.entries(chinese))('%s has no Latin word', (_, words) => {
    const latin = [...words].filter(([, sentence]) =>
      /[A-Za-z]/.test(sentence.replace(/\{\{\w+\}\}/g, '')),
    );
    expect(latin).toEqual([]);
  });

  it('English has no Han character', () => {
    expect([...english].filter(([, sentence]) => /\p{Script=Han}/u.test(sentence))).toEqual([]);
  });

  it.each(Object.entries(chinese))('%s fills no gap that English does not fill', (_, words) => {
    const strange = [...words].filter(([key, sentence]) => {
      const known = variables(english.get(key) ?? '');
      return variables(sentence).some((variable) => !known.includes(variable));
    });
    expect(strange).toEqual([]);
  });
});
