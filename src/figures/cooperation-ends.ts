import type { Text } from '../i18n/text';
import type { Flow } from './parts/ends';

/** A model with what each end does in it; null where the source does not say. */
interface Model {
  readonly id: string;
  readonly group: Text;
  readonly from: Text | null;
  readonly to: Text | null;
  readonly flow: Flow;
  readonly remark: Text | null;
  /** The row that the remark retells, where it is not the model's own. */
  readonly said?: string;
}

const named: Text = {
  en: 'Models that the 2026 feature names',
  'zh-Hant': '2026年專題提出的模式',
  'zh-Hans': '2026年专题提出的模式',
};
const proposal: Text = {
  en: 'A proposal made in 2025',
  'zh-Hant': '2025年提出的一項建議',
  'zh-Hans': '2025年提出的一项建议',
};
/** Heading of what the feature gives as the reasons. */
export const moves: Text = {
  en: 'Why work moves (2026 feature)',
  'zh-Hant': '產業為何外移，按2026年專題的說法',
  'zh-Hans': '产业为何外移，按2026年专题的说法',
};
const matched: Text = {
  en: 'What each side brings',
  'zh-Hant': '雙方所長',
  'zh-Hans': '双方所长',
};

const manufacturing: Text = { en: 'Manufacturing', 'zh-Hant': '製造', 'zh-Hans': '制造' };

/** Every model of the figure in its order. */
export const models: readonly Model[] = [
  {
    id: 'model-rd-plus-manufacturing',
    group: named,
    from: { en: 'R&D', 'zh-Hant': '研發', 'zh-Hans': '研发' },
    to: manufacturing,
    flow: 'onward',
    remark: {
      en: 'Spreading in electronics, new energy and new materials',
      'zh-Hant': '正在電子信息、新能源、新材料等產業推廣',
      'zh-Hans': '正在电子信息、新能源、新材料等产业推广',
    },
    said: 'rd-manufacturing-replication',
  },
  {
    id: 'model-services-plus-manufacturing',
    group: named,
    from: { en: 'Services', 'zh-Hant': '服務', 'zh-Hans': '服务' },
    to: manufacturing,
    flow: 'onward',
    remark: null,
  },
  {
    id: 'model-bay-hq-jiujiang-base',
    group: named,
    from: { en: 'Headquarters', 'zh-Hant': '總部', 'zh-Hans': '总部' },
    to: { en: 'Base in Jiujiang', 'zh-Hant': '九江基地', 'zh-Hans': '九江基地' },
    flow: 'onward',
    remark: {
      en: 'One chain leader drew its suppliers along',
      'zh-Hant': '一家鏈主企業帶動上下游落戶',
      'zh-Hans': '一家链主企业带动上下游落户',
    },
  },
  {
    id: 'model-scenario-for-technology',
    group: named,
    from: { en: 'Technology', 'zh-Hant': '技術', 'zh-Hans': '技术' },
    to: { en: 'Application scenarios', 'zh-Hant': '應用場景', 'zh-Hans': '应用场景' },
    flow: 'onward',
    remark: {
      en: 'For future industries; the partner is not named',
      'zh-Hant': '用於未來產業；夥伴未指明',
      'zh-Hans': '用于未来产业；伙伴未指明',
    },
  },
  {
    id: 'model-fund-co-incubation',
    group: named,
    from: null,
    to: {
      en: 'Guiding funds, industry nurtured jointly',
      'zh-Hant': '基金引導，產業共育',
      'zh-Hans': '基金引导，产业共育',
    },
    flow: 'onward',
    remark: { en: 'Used in Jiujiang', 'zh-Hant': '九江採用', 'zh-Hans': '九江采用' },
  },
  {
    id: 'model-pe-plus-listed',
    group: named,
    from: null,
    to: {
      en: 'PE fund with a listed company',
      'zh-Hant': '私募基金結合上市公司',
      'zh-Hans': '私募基金结合上市公司',
    },
    flow: 'onward',
    remark: {
      en: 'Brought a 3D printing project to Jiujiang',
      'zh-Hant': '為九江引進3D打印項目',
      'zh-Hans': '为九江引进3D打印项目',
    },
  },
  {
    id: 'model-dual-hq',
    group: proposal,
    from: {
      en: 'International headquarters',
      'zh-Hant': '國際總部',
      'zh-Hans': '国际总部',
    },
    to: { en: 'Global headquarters', 'zh-Hant': '全球總部', 'zh-Hans': '全球总部' },
    flow: 'none',
    remark: {
      en: 'Proposed by the head of Hong Kong’s trade office in Wuhan',
      'zh-Hant': '香港駐武漢經貿辦主任的建議',
      'zh-Hans': '香港驻武汉经贸办主任的建议',
    },
  },
  {
    id: 'jx-market-complementarity',
    group: matched,
    from: { en: 'Markets', 'zh-Hant': '市場', 'zh-Hans': '市场' },
    to: { en: 'Resources', 'zh-Hant': '資源', 'zh-Hans': '资源' },
    flow: 'both',
    remark: { en: 'Flows both ways', 'zh-Hant': '雙向流動', 'zh-Hans': '双向流动' },
  },
];
