import type { Qualifier } from './quantity';
import type { Lang } from './text';

/** The words of a limit, as they stand before and after the figure. */
export interface Limit {
  readonly before: string;
  readonly after: string;
}

const before = (words: string): Limit => ({ before: words, after: '' });
const after = (words: string): Limit => ({ before: '', after: words });

/** What we write. The figure comes between, so that the limit can be styled apart. */
export const limits: Readonly<Record<Lang, Readonly<Record<Qualifier, Limit>>>> = {
  en: {
    exact: before(''),
    over: before('over '),
    'at-least': before('at least '),
    nearly: before('nearly '),
    about: before('about '),
    under: before('under '),
  },
  'zh-Hant': {
    exact: before(''),
    over: before('超'),
    'at-least': after('以上'),
    nearly: before('近'),
    about: before('約'),
    under: before('不到'),
  },
  'zh-Hans': {
    exact: before(''),
    over: before('超'),
    'at-least': after('以上'),
    nearly: before('近'),
    about: before('约'),
    under: before('不到'),
  },
};

/** What we also read: other words of the same limits, as people type and sources print them. */
const synonyms: Readonly<Record<Lang, readonly (readonly [string, Qualifier])[]>> = {
  en: [
    ['more than ', 'over'],
    ['almost ', 'nearly'],
    ['around ', 'about'],
    ['less than ', 'under'],
  ],
  'zh-Hant': [
    ['超過', 'over'],
    ['突破', 'over'],
    ['逾', 'over'],
    ['至少', 'at-least'],
    ['接近', 'nearly'],
    ['大約', 'about'],
    ['低於', 'under'],
  ],
  'zh-Hans': [
    ['超过', 'over'],
    ['突破', 'over'],
    ['逾', 'over'],
    ['至少', 'at-least'],
    ['接近', 'nearly'],
    ['大约', 'about'],
    ['低于', 'under'],
  ],
};

/**
 * Puts the limit round a figure: before + number + unit + after is the whole. A lead (每年) goes
 * before the words of a limit, or else with the number.
 */
export function withLimit<Figure extends { readonly number: string }>(
  figure: Figure,
  limit: Limit,
  lead = '',
): Limit & Figure {
  if (limit.before === '') return { ...limit, ...figure, number: lead + figure.number };
  return { ...limit, ...figure, before: lead + limit.before };
}

/** Parts the limit from the figure it limits. */
export function readLimit(text: string, lang: Lang): [Qualifier, string] {
  for (const [words, qualifier] of synonyms[lang]) {
    if (text.startsWith(words)) return [qualifier, text.slice(words.length)];
  }
  for (const qualifier of ['over', 'at-least', 'nearly', 'about', 'under'] as const) {
    const limit = limits[lang][qualifier];
    if (text.startsWith(limit.before) && text.endsWith(limit.after)) {
      return [qualifier, text.slice(limit.before.length, text.length - limit.after.length)];
    }
  }
  return ['exact', text];
}
