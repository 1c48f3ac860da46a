import { limits } from '../i18n/qualifier-words';
import type { Quantity, Unit } from '../i18n/quantity';
import { say, type Lang, type Text } from '../i18n/text';
import { affixOf } from '../i18n/unit-words';

/** Units whose words around a figure are no name of a unit. */
const unitNames: Readonly<Partial<Record<Unit, Text>>> = {
  rank: { en: 'rank', 'zh-Hant': '名次', 'zh-Hans': '名次' },
  index: { en: 'index', 'zh-Hant': '指數', 'zh-Hans': '指数' },
  'calendar-year': { en: 'year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
};

/** A unit by the words that stand around its figures. */
export function unitName(unit: Unit, lang: Lang): string {
  const named = unitNames[unit];
  if (named) return say(named, lang);
  const { lead = '', before, after } = affixOf(unit, lang);
  return (lead + before + after).trim();
}

/** How the source limits a figure, in words; empty where it does not. */
export function limitName(qualifier: Quantity['qualifier'], lang: Lang): string {
  const { before, after } = limits[lang][qualifier];
  return (before + after).trim();
}
