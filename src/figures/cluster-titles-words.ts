import type { Text } from '../i18n/text';
import type { Kind } from './parts/by-city';

/** What the lists call their clusters. */
export const titles: Readonly<Record<'sme' | 'advanced' | 'provincial', Text>> = {
  sme: {
    en: 'National SME specialised industry cluster',
    'zh-Hant': '國家中小企業特色產業集群',
    'zh-Hans': '国家中小企业特色产业集群',
  },
  advanced: {
    en: 'National advanced manufacturing cluster',
    'zh-Hant': '國家先進製造業集群',
    'zh-Hans': '国家先进制造业集群',
  },
  provincial: {
    en: 'Provincial advanced manufacturing cluster',
    'zh-Hant': '省級先進製造業集群',
    'zh-Hans': '省级先进制造业集群',
  },
};

/** The two kinds of titles, as the columns of the picture. */
export const kinds: readonly Kind[] = [
  {
    head: {
      en: 'National: SME specialised industry clusters, unless said otherwise',
      'zh-Hant': '國家級：中小企業特色產業集群，另註明者除外',
      'zh-Hans': '国家级：中小企业特色产业集群，另注明者除外',
    },
    short: { en: 'National', 'zh-Hant': '國家級', 'zh-Hans': '国家级' },
    sign: 'filled',
  },
  {
    head: {
      en: 'Provincial: advanced manufacturing clusters, list of 2024',
      'zh-Hant': '省級：先進製造業集群，2024年名單',
      'zh-Hans': '省级：先进制造业集群，2024年名单',
    },
    short: { en: 'Provincial', 'zh-Hant': '省級', 'zh-Hans': '省级' },
    sign: 'outline',
  },
];

/** Where the lists name no cluster of a city. */
export const none: Text = { en: 'none listed', 'zh-Hant': '名單未見', 'zh-Hans': '名单未见' };

/** After a national title of the rarer kind. */
export const advancedMark: Text = {
  en: ' (advanced manufacturing)',
  'zh-Hant': '（先進製造業）',
  'zh-Hans': '（先进制造业）',
};

/** Heads what is printed without a city. */
export const unplaced: Text = {
  en: 'Jiangxi, without a city',
  'zh-Hant': '全省，未註明城市',
  'zh-Hans': '全省，未注明城市',
};
