import { formatDate, formatSpan } from './date';
import type { Period } from './quantity';
import { say, type Lang, type Text } from './text';

const plans = {
  14: {
    span: ['2021', '2025'],
    name: { en: '14th Five-Year Plan', 'zh-Hant': '「十四五」期間', 'zh-Hans': '“十四五”期间' },
  },
  15: {
    span: ['2026', '2030'],
    name: { en: '15th Five-Year Plan', 'zh-Hant': '「十五五」期間', 'zh-Hans': '“十五五”期间' },
  },
} satisfies Record<14 | 15, { span: [string, string]; name: Text }>;

function planWords(plan: 14 | 15, lang: Lang): string {
  const {
    name,
    span: [from, to],
  } = plans[plan];
  // The Chinese name of a plan is known by itself; the English one needs its years.
  return lang === 'en' ? `${name.en}, ${formatSpan(from, to, lang)}` : say(name, lang);
}

const asOf = (date: string): Text => ({
  en: `as of ${date}`,
  'zh-Hant': `截至${date}`,
  'zh-Hans': `截至${date}`,
});

const until = (date: string): Text => ({ ...asOf(date), en: `to ${date}` });

const since = (date: string): Text => ({
  en: `since ${date}`,
  'zh-Hant': `${date}起`,
  'zh-Hans': `${date}起`,
});

const goal = (year: string): Text => ({
  en: `${year} target`,
  'zh-Hant': `${year}目標`,
  'zh-Hans': `${year}目标`,
});

const published = (date: string): Text => ({
  en: `published ${date}`,
  'zh-Hant': `${date}刊出`,
  'zh-Hans': `${date}刊出`,
});

const undated: Text = {
  en: 'year not printed; ',
  'zh-Hant': '年份未刊，',
  'zh-Hans': '年份未刊，',
};

/**
 * When a figure holds, in words. `short` is for column heads and axes: the date alone, without
 * what the heading says. A RangeError for a date that is none.
 */
export function formatPeriod(period: Period, lang: Lang, opts: { short?: boolean } = {}): string {
  const { short = false } = opts;
  const words = (text: (date: string) => Text, iso: string): string => {
    const date = formatDate(iso, lang);
    return short ? date : say(text(date), lang);
  };
  switch (period.kind) {
    case 'year':
      return short ? String(period.year) : formatDate(String(period.year), lang);
    case 'range':
      return formatSpan(period.from, period.to, lang);
    case 'plan':
      return short ? formatSpan(...plans[period.plan].span, lang) : planWords(period.plan, lang);
    case 'as-of':
      return words(asOf, period.date);
    case 'date':
      return formatDate(period.date, lang);
    case 'target':
      return words(goal, String(period.year));
    case 'since':
      return words(since, period.date);
    case 'until':
      return words(until, period.date);
    case 'undated':
      return (
        (short ? '' : say(undated, lang)) + say(published(formatDate(period.published, lang)), lang)
      );
  }
}
