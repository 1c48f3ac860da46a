import type { Text } from '../i18n/text';

/** Something that could fill a gap, and the row of a dataset that names it. */
export interface Answer {
  readonly id: string;
  readonly label: Text;
  readonly dataset: 'gaps' | 'programme-2026' | 'cooperation-models';
  readonly row: string;
}

/** A gap and an answer; `ours` where the source does not put the two together. */
interface Pair {
  readonly gap: string;
  readonly answer: string;
  readonly ours: boolean;
}

const wanted = { dataset: 'gaps', row: 'producer-services-wanted' } as const;

/** Services and sessions that the 2026 feature names, in the order of the figure. */
export const answers: readonly Answer[] = [
  {
    id: 'bay-research',
    label: { en: 'R&D in the Bay Area', 'zh-Hant': '大灣區研發', 'zh-Hans': '大湾区研发' },
    dataset: 'cooperation-models',
    row: 'model-rd-plus-manufacturing',
  },
  {
    id: 'design',
    label: { en: 'Industrial design', 'zh-Hant': '工業設計', 'zh-Hans': '工业设计' },
    ...wanted,
  },
  {
    id: 'testing',
    label: { en: 'Inspection and testing', 'zh-Hant': '檢驗檢測', 'zh-Hans': '检验检测' },
    ...wanted,
  },
  {
    id: 'logistics',
    label: { en: 'Modern logistics', 'zh-Hant': '現代物流', 'zh-Hans': '现代物流' },
    ...wanted,
  },
  {
    id: 'finance',
    label: { en: 'Specialised finance', 'zh-Hant': '專業金融', 'zh-Hans': '专业金融' },
    ...wanted,
  },
  {
    id: 'capital-session',
    label: {
      en: 'Industry and capital session, planned',
      'zh-Hant': '擬辦的產業資本對接會',
      'zh-Hans': '拟办的产业资本对接会',
    },
    dataset: 'programme-2026',
    row: 'event-industry-capital',
  },
  {
    id: 'talent-symposium',
    label: {
      en: 'Macao science talent symposium, planned',
      'zh-Hant': '擬辦的澳門科技人才座談會',
      'zh-Hans': '拟办的澳门科技人才座谈会',
    },
    dataset: 'programme-2026',
    row: 'event-macao-talent',
  },
];

const read = (gap: string, ...ids: readonly string[]): Pair[] =>
  ids.map((answer) => ({ gap, answer, ours: true }));

/** Which answer stands beside which gap; gaps in the order of the figure. */
export const pairs: readonly Pair[] = [
  ...read('jx-innovation-ecosystem-gap', 'bay-research'),
  ...read('gap-value-added', 'bay-research', 'design'),
  ...read('gap-producer-services', 'design', 'testing'),
  ...['design', 'testing', 'logistics', 'finance'].map((answer) => ({
    gap: 'producer-services-lag',
    answer,
    ours: false,
  })),
  ...read('gap-logistics', 'logistics'),
  ...read('gap-financial-services', 'finance', 'capital-session'),
  ...read('gap-human-resources', 'talent-symposium'),
];
