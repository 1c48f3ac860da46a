import type { RowOf } from '../datasets';
import type { Text } from '../i18n/text';
import type { View } from './spec';

/** What a reader can look at: journeys by rail, passengers of airports, counts of freight trains. */
export type Kind = 'rail' | 'air' | 'freight';

/** The kinds with the measures of the dataset that belong to each. */
export const kinds: readonly {
  readonly id: Kind;
  readonly label: Text;
  readonly measures: readonly RowOf<'transport'>['measure'][];
}[] = [
  {
    id: 'rail',
    label: { en: 'Rail times', 'zh-Hant': '鐵路時間', 'zh-Hans': '铁路时间' },
    measures: ['rail-time', 'reach'],
  },
  {
    id: 'air',
    label: { en: 'Airports', 'zh-Hant': '機場', 'zh-Hans': '机场' },
    measures: ['airport'],
  },
  {
    id: 'freight',
    label: { en: 'Freight trains', 'zh-Hant': '貨運班列', 'zh-Hans': '货运班列' },
    measures: ['trains'],
  },
];

/** The kind chosen in the view. */
export const kindIn = ({ choices }: View): Kind =>
  kinds.find(({ id }) => id === choices.kind)?.id ?? 'rail';

/** The finding of each kind. */
export const titles: Readonly<Record<Kind, Text>> = {
  rail: {
    en: 'The fastest train from Ganzhou to Shenzhen takes 1 h 49 min',
    'zh-Hant': '贛州到深圳，最快列車1小時49分鐘',
    'zh-Hans': '赣州到深圳，最快列车1小时49分钟',
  },
  air: {
    en: 'Jiangxi’s airports handled 16.04 million passengers in 2024',
    'zh-Hant': '2024年江西機場旅客1,603.9萬人次',
    'zh-Hans': '2024年江西机场旅客1603.9万人次',
  },
  freight: {
    en: 'Over 5,000 rail-sea trains had linked Jiangxi with the Bay Area',
    'zh-Hant': '江西與大灣區的鐵海聯運班列已超5,000列',
    'zh-Hans': '江西与大湾区的铁海联运班列已超5000列',
  },
};

/** Measure and period of each kind, with the caution its sources ask for. */
export const subtitles: Readonly<Record<Kind, Text>> = {
  rail: {
    en: 'Fastest trains, as reported 2019 to 2025; a longer bar is a longer way. Reposts to be used with caution',
    'zh-Hant': '最快列車，據2019至2025年報道；柱愈長，路程愈久。轉載者宜審慎引用',
    'zh-Hans': '最快列车，据2019至2025年报道；柱愈长，路程愈久。转载者宜审慎引用',
  },
  air: {
    en: 'Passengers of airports, 2024, from a repost, to be used with caution',
    'zh-Hant': '機場旅客，2024年，取自轉載，宜審慎引用',
    'zh-Hans': '机场旅客，2024年，取自转载，宜审慎引用',
  },
  freight: {
    en: 'Counts of different spans, 2019 to 2025, not comparable and mostly from reposts: use with caution',
    'zh-Hant': '2019至2025年，時段和範圍各異，不可比較；多取自轉載，宜審慎引用',
    'zh-Hans': '2019至2025年，时段和范围各异，不可比较；多取自转载，宜审慎引用',
  },
};
