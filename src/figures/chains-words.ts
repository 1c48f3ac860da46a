import type { Text } from '../i18n/text';

/** What the rows of the plan stand under. */
export const groups: Readonly<Record<'plan' | 'chain' | 'cluster', Text>> = {
  plan: { en: 'The plan', 'zh-Hant': '計劃', 'zh-Hans': '计划' },
  chain: {
    en: 'Twelve industrial chains',
    'zh-Hant': '12條產業鏈',
    'zh-Hans': '12条产业链',
  },
  cluster: {
    en: 'Six advanced manufacturing clusters',
    'zh-Hant': '6個先進製造業集群',
    'zh-Hans': '6个先进制造业集群',
  },
};

/** What the plan calls a row. */
export const kinds: Readonly<Record<'chain' | 'cluster', Text>> = {
  chain: { en: 'chain', 'zh-Hant': '產業鏈', 'zh-Hans': '产业链' },
  cluster: { en: 'cluster', 'zh-Hant': '集群', 'zh-Hans': '集群' },
};

/** Where a feature says nothing of a row. */
export const unnamed: Text = { en: 'not named', 'zh-Hant': '未提及', 'zh-Hans': '未提及' };

/** Where neither does. */
export const neither: Text = {
  en: 'named in neither feature',
  'zh-Hant': '兩篇專題均未提及',
  'zh-Hans': '两篇专题均未提及',
};
