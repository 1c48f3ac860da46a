import type { Text } from '../i18n/text';

/** Industries the clusters are filtered by. */
export const industryNames: Readonly<Record<string, Text>> = {
  electronics: { en: 'Electronics', 'zh-Hant': '電子信息', 'zh-Hans': '电子信息' },
  aviation: { en: 'Aviation', 'zh-Hant': '航空', 'zh-Hans': '航空' },
  'rare-earth': { en: 'Rare earth', 'zh-Hant': '稀土', 'zh-Hans': '稀土' },
  lithium: { en: 'Lithium', 'zh-Hant': '鋰電', 'zh-Hans': '锂电' },
  photovoltaics: { en: 'Photovoltaics', 'zh-Hant': '光伏', 'zh-Hans': '光伏' },
  'new-energy-vehicles': {
    en: 'New-energy vehicles',
    'zh-Hant': '新能源汽車',
    'zh-Hans': '新能源汽车',
  },
  'low-altitude': { en: 'Low-altitude economy', 'zh-Hant': '低空經濟', 'zh-Hans': '低空经济' },
  moulds: { en: 'Moulds', 'zh-Hant': '模具', 'zh-Hans': '模具' },
  several: { en: 'Several industries', 'zh-Hant': '多個產業', 'zh-Hans': '多个产业' },
};
