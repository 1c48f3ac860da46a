import type { Data } from '../datasets';
import type { Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { statements, type Said } from './parts/statements';

type Needs = 'events-2025' | 'trade-week-editions';

const season = {
  spring: { en: 'spring', 'zh-Hant': '春季', 'zh-Hans': '春季' },
  winter: { en: 'early winter', 'zh-Hant': '初冬', 'zh-Hans': '初冬' },
} satisfies Record<string, Text>;

/** The events in the order in which they fell; a season orders the two that have only a year. */
const said = (data: Pick<Data, Needs>): Said[] => {
  const event = (id: string) => rowOf(data['events-2025'], id);
  const week = (id: string) => rowOf(data['trade-week-editions'], id);
  return [
    { row: event('discover-jiangxi-2025'), remark: season.spring },
    { row: week('promotion-conference-2025') },
    { row: week('trade-week-edition-2025') },
    { row: event('green-expo-2025'), remark: season.winter },
    { row: week('trade-week-2026') },
    { row: week('trade-week-2026-dates') },
    { row: week('trade-week-edition-2026') },
    { row: week('trade-week-2026-delegation') },
    { row: week('trade-week-2026-theme') },
    { row: week('trade-week-2026-organiser') },
    { row: week('cooperation-span-years') },
  ];
};

/** What was held in 2025 and announced for 2026, along time. */
export const calendar = statements<Needs>({
  id: 'calendar',
  topic: 'trade-week',
  as: 'timeline',
  title: {
    en: 'The trade week of 2026 was set for 19 to 21 May in Guangdong',
    'zh-Hant': '2026年經貿活動周定於5月19至21日在廣東舉行',
    'zh-Hans': '2026年经贸活动周定于5月19至21日在广东举行',
  },
  subtitle: {
    en: 'Events of 2025 and 2026 with the dates the features give; those of 2026 as announced',
    'zh-Hant': '2025及2026年活動，日期據專題所載；2026年各項為預告',
    'zh-Hans': '2025及2026年活动，日期据专题所载；2026年各项为预告',
  },
  rowHeader: { en: 'Event', 'zh-Hant': '活動', 'zh-Hans': '活动' },
  remarks: { en: 'Season', 'zh-Hant': '季節', 'zh-Hans': '季节' },
  needs: ['events-2025', 'trade-week-editions'],
  said,
});
