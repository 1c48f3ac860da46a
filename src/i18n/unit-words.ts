import { countWords } from './count-words';
import { countUnits, type CountUnit, type Unit } from './quantity';
import type { Lang } from './text';

/** What stands around the digits of a unit. */
export interface Affix {
  /** Stands before even the limit: 每年超100萬噸. */
  readonly lead?: string;
  readonly before: string;
  /** Follows the step word; in English with its space. */
  readonly after: string;
  /** In place of `after` where the number is one. */
  readonly one?: string;
}

/** `full` names what is counted, `short` leaves it to the heading, `bare` leaves any unit to it. */
export type Style = 'full' | 'short' | 'bare';

type OtherUnit = Exclude<Unit, CountUnit>;

const a = (before: string, after = '', one = after): Affix => ({ before, after, one });
const led = (lead: string, after: string): Affix => ({ lead, before: '', after });

const others: Readonly<Record<Lang, Readonly<Record<OtherUnit, Affix>>>> = {
  en: {
    CNY: a('CNY '),
    USD: a('US$'),
    HKD: a('HK$'),
    persons: a('', ' people', ' person'),
    percent: a('', '%'),
    km2: a('', ' km²'),
    'persons-per-km2': a('', ' per km²'),
    'tonnes-per-year': a('', ' tonnes a year', ' tonne a year'),
    index: a(''),
    rank: a('', 'th'),
    'calendar-year': a(''),
  },
  'zh-Hant': {
    CNY: a('', '元'),
    USD: a('', '美元'),
    HKD: a('', '港元'),
    persons: a('', '人'),
    percent: a('', '%'),
    km2: a('', '平方公里'),
    'persons-per-km2': led('每平方公里', '人'),
    'tonnes-per-year': led('每年', '噸'),
    index: a(''),
    rank: a('第', '位'),
    'calendar-year': a('', '年'),
  },
  'zh-Hans': {
    CNY: a('', '元'),
    USD: a('', '美元'),
    HKD: a('', '港元'),
    persons: a('', '人'),
    percent: a('', '%'),
    km2: a('', '平方公里'),
    'persons-per-km2': led('每平方公里', '人'),
    'tonnes-per-year': led('每年', '吨'),
    index: a(''),
    rank: a('第', '位'),
    'calendar-year': a('', '年'),
  },
};

export const isCount = (unit: Unit): unit is CountUnit =>
  countUnits.some((count) => count === unit);

const durations: ReadonlySet<Unit> = new Set<Unit>(['years', 'days', 'hours', 'minutes']);
const unscaled: ReadonlySet<Unit> = new Set<Unit>([
  'percent',
  'km2',
  'persons-per-km2',
  'index',
  'rank',
  'calendar-year',
  ...durations,
]);

/** Areas, densities, shares, ranks and times keep all their digits; the rest go by steps. */
export const isScaled = (unit: Unit): boolean => !unscaled.has(unit);

/** The words around a figure of this unit in full. */
export function affixOf(unit: Unit, lang: Lang): Affix {
  if (!isCount(unit)) return others[lang][unit];
  const word = countWords[unit];
  return lang === 'en' ? a('', ` ${word.en}`, ` ${word.one}`) : a('', word[lang]);
}

/** Whether the style leaves the unit's words out; people are named only where asked. */
export function isSilent(unit: Unit, style: Style, people: boolean): boolean {
  if (style === 'bare') return true;
  if (unit === 'persons') return !people;
  return style === 'short' && isCount(unit) && !durations.has(unit);
}

/** 1st, 2nd, 3rd, 4th … 11th, 12th, 13th … 21st, for whole numbers. */
export function ordinalSuffix(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
