import type * as z from 'zod/mini';

const languages: Readonly<Record<string, string>> = {
  en: 'English',
  'zh-Hant': 'Traditional Chinese',
  'zh-Hans': 'Simplified Chinese',
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a pair such as [1, 8]',
  object: 'a group of fields in { }',
  record: 'a group of fields in { }',
  null: 'null',
};

/** Patterns are told apart by the first example that fits; words come first, as they fit most. */
const formats: readonly (readonly [example: string, meaning: string])[] = [
  ['green-loans', 'lower-case words joined by hyphens, such as "green-loans"'],
  ['360700', 'six digits of an adcode, such as "360700"'],
  ['2026-05', 'a date as precise as the source, such as "2026-05"'],
  ['S3.2', 'a place in the source, such as "S3.2", "L.1", "T" or "P"'],
  ['600362.SH', 'a stock code with its market, such as "600362.SH"'],
];

const list = (values: readonly unknown[]): string => {
  const all = values.map((value) => JSON.stringify(value));
  return all.length === 1 ? `${all[0]}` : `one of ${all.join(', ')}`;
};

const fits = (pattern: string | undefined, example: string): boolean => {
  const parts = /^\/(.*)\/([a-z]*)$/s.exec(pattern ?? '');
  return parts !== null && new RegExp(parts[1] ?? '', parts[2]).test(example);
};

const sayIssue = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return list(issue.values);
    case 'invalid_format':
      return (
        formats.find(([example]) => fits(issue.pattern, example))?.[1] ?? 'another form of text'
      );
    case 'too_small':
      if (issue.origin === 'string') return 'a text that is not empty';
      if (issue.origin === 'array') return `at least ${issue.minimum} entries`;
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `at most ${issue.maximum} entries`
        : `at most ${issue.maximum}`;
    case 'unrecognized_keys':
      return 'no field of this name';
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? list(issue.options)
        : 'another kind of value';
    case 'invalid_key':
      return 'another name for this field';
    default:
      return 'another value';
  }
};

/** What should stand there, in words that need no knowledge of the schema. */
export const sayExpected = (issue: z.core.$ZodIssue, path: readonly PropertyKey[]): string => {
  const language = languages[String(path.at(-1))];
  return language && issue.code !== 'unrecognized_keys'
    ? `a sentence in ${language}`
    : sayIssue(issue);
};

/** What stands there, short enough for one line. */
export const sayFound = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  const shown = JSON.stringify(value) ?? 'something that is not data';
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
};
