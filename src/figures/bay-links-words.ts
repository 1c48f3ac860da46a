import type { Text } from '../i18n/text';
import type { View } from './spec';

/** The kinds of ties that a reader can look at. */
export type Kind = 'rail' | 'services' | 'projects' | 'water';

/** The kinds in the order of the control. */
export const kinds: readonly { readonly id: Kind; readonly label: Text }[] = [
  { id: 'rail', label: { en: 'Rail', 'zh-Hant': '鐵路', 'zh-Hans': '铁路' } },
  { id: 'services', label: { en: 'Services', 'zh-Hant': '政務服務', 'zh-Hans': '政务服务' } },
  { id: 'projects', label: { en: 'Projects', 'zh-Hant': '項目', 'zh-Hans': '项目' } },
  { id: 'water', label: { en: 'Water', 'zh-Hant': '東江水', 'zh-Hans': '东江水' } },
];

/** The kind chosen in the view. */
export const kindIn = ({ choices }: View): Kind =>
  kinds.find(({ id }) => id === choices.kind)?.id ?? 'rail';

/** The finding of each kind. */
export const titles: Readonly<Record<Kind, Text>> = {
  rail: {
    en: 'Shenzhen is 1 h 49 min from Ganzhou, 3 h 30 min from Nanchang',
    'zh-Hant': '深圳距贛州1小時49分鐘，距南昌3小時30分鐘',
    'zh-Hans': '深圳距赣州1小时49分钟，距南昌3小时30分钟',
  },
  services: {
    en: 'Ganzhou shares services with six Bay Area cities, Ji’an with one',
    'zh-Hant': '贛州與大灣區六市、吉安與東莞共通政務服務',
    'zh-Hans': '赣州与大湾区六市、吉安与东莞共通政务服务',
  },
  projects: {
    en: 'Ganzhou signed 63 projects from Shenzhen in 2025',
    'zh-Hant': '贛州2025年簽約引進63個深圳項目',
    'zh-Hans': '赣州2025年签约引进63个深圳项目',
  },
  water: {
    en: 'The Dongjiang, which rises in Jiangxi, serves Hong Kong since 1965',
    'zh-Hant': '源出贛南的東江，1965年起供水香港',
    'zh-Hans': '源出赣南的东江，1965年起供水香港',
  },
};

/** Measure and period of each kind; how the schematic is drawn stands in the reading. */
export const subtitles: Readonly<Record<Kind, Text>> = {
  rail: {
    en: 'Fastest trains to the Bay Area, as reported in 2021 and 2025; reposts to be used with caution',
    'zh-Hant': '到大灣區的最快列車，據2021及2025年報道；轉載者宜審慎引用',
    'zh-Hans': '到大湾区的最快列车，据2021及2025年报道；转载者宜审慎引用',
  },
  services: {
    en: 'Items and kinds of certificate, as of 2025 and May 2026; unlike things, never added',
    'zh-Hant': '事項及證照種類，截至2025年及2026年5月；所計不同，不相加',
    'zh-Hans': '事项及证照种类，截至2025年及2026年5月；所计不同，不相加',
  },
  projects: {
    en: 'Projects and shares as printed in May 2026; scopes differ',
    'zh-Hant': '項目與佔比，據2026年5月專題；範圍各異',
    'zh-Hans': '项目与占比，据2026年5月专题；范围各异',
  },
  water: {
    en: 'Dongjiang water, as told in the features of 2025 and May 2026; no volume is printed',
    'zh-Hant': '東江水，據2025年及2026年5月專題；水量未刊',
    'zh-Hans': '东江水，据2025年及2026年5月专题；水量未刊',
  },
};

/** Southern Jiangxi, where the Dongjiang rises. */
export const gannan = 'gannan';

/** Names of the places of the schematic, by code. */
export const cityNames: Readonly<Record<string, Text>> = {
  '360400': { en: 'Jiujiang', 'zh-Hant': '九江', 'zh-Hans': '九江' },
  '360200': { en: 'Jingdezhen', 'zh-Hant': '景德鎮', 'zh-Hans': '景德镇' },
  '360100': { en: 'Nanchang', 'zh-Hant': '南昌', 'zh-Hans': '南昌' },
  '360800': { en: 'Ji’an', 'zh-Hant': '吉安', 'zh-Hans': '吉安' },
  '360700': { en: 'Ganzhou', 'zh-Hant': '贛州', 'zh-Hans': '赣州' },
  '440100': { en: 'Guangzhou', 'zh-Hant': '廣州', 'zh-Hans': '广州' },
  '441900': { en: 'Dongguan', 'zh-Hant': '東莞', 'zh-Hans': '东莞' },
  '440300': { en: 'Shenzhen', 'zh-Hant': '深圳', 'zh-Hans': '深圳' },
  '810000': { en: 'Hong Kong', 'zh-Hant': '香港', 'zh-Hans': '香港' },
  '820000': { en: 'Macao', 'zh-Hant': '澳門', 'zh-Hans': '澳门' },
  [gannan]: { en: 'Southern Jiangxi', 'zh-Hant': '贛南', 'zh-Hans': '赣南' },
};
