import type { Text } from '../i18n/text';

/** A session of the programme under a synergy, with the fields that the source gives it. */
export interface Session {
  readonly id: string;
  readonly synergy: string;
  readonly label: Text;
  /** The row that names the fields, and its dataset. */
  readonly named: {
    readonly dataset: 'three-synergies' | 'programme-2026';
    readonly row: string;
  };
  readonly fields: readonly (readonly [id: string, label: Text])[];
}

/** Short names of the synergies, for boxes. */
export const synergies: readonly (readonly [id: string, label: Text])[] = [
  [
    'synergy-future-industries',
    { en: 'Future-industry innovation', 'zh-Hant': '未來產業創新', 'zh-Hans': '未来产业创新' },
  ],
  ['synergy-services', { en: 'Services', 'zh-Hant': '服務業', 'zh-Hans': '服务业' }],
  [
    'synergy-supply-chain',
    { en: 'Production and supply chains', 'zh-Hant': '產供鏈', 'zh-Hans': '产供链' },
  ],
];

/** Sessions in the order of the paragraphs that announce them. */
export const sessions: readonly Session[] = [
  {
    id: 'event-scenario-matchmaking',
    synergy: 'synergy-future-industries',
    label: {
      en: 'Application-scenario matchmaking',
      'zh-Hant': '應用場景供需對接會',
      'zh-Hans': '应用场景供需对接会',
    },
    named: { dataset: 'three-synergies', row: 'future-industry-fields' },
    fields: [
      [
        'field-opto-electronics',
        { en: 'Opto-electronic information', 'zh-Hant': '光電子信息', 'zh-Hans': '光电子信息' },
      ],
      [
        'field-solid-state-batteries',
        { en: 'Solid-state batteries', 'zh-Hant': '固態電池', 'zh-Hans': '固态电池' },
      ],
      [
        'field-embodied-intelligence',
        { en: 'Embodied intelligence', 'zh-Hant': '具身智能', 'zh-Hans': '具身智能' },
      ],
    ],
  },
  {
    id: 'event-producer-services',
    synergy: 'synergy-services',
    label: {
      en: 'Producer services investment session',
      'zh-Hant': '生產性服務業招商對接會',
      'zh-Hans': '生产性服务业招商对接会',
    },
    named: { dataset: 'programme-2026', row: 'event-producer-services' },
    fields: [
      [
        'field-industrial-design',
        { en: 'Industrial design', 'zh-Hant': '工業設計', 'zh-Hans': '工业设计' },
      ],
      [
        'field-inspection-testing',
        { en: 'Inspection and testing', 'zh-Hant': '檢驗檢測', 'zh-Hans': '检验检测' },
      ],
    ],
  },
  {
    id: 'event-industry-capital',
    synergy: 'synergy-services',
    label: {
      en: 'Industry and capital matchmaking',
      'zh-Hant': '產業資本深度融合對接會',
      'zh-Hans': '产业资本深度融合对接会',
    },
    named: { dataset: 'programme-2026', row: 'event-industry-capital' },
    fields: [
      [
        'field-financial-capital',
        { en: 'Financial capital', 'zh-Hant': '金融資本', 'zh-Hans': '金融资本' },
      ],
    ],
  },
  {
    id: 'event-supply-chain-6',
    synergy: 'synergy-supply-chain',
    label: {
      en: 'Six industrial-chain sessions',
      'zh-Hant': '六場產業鏈對接活動',
      'zh-Hans': '六场产业链对接活动',
    },
    named: { dataset: 'programme-2026', row: 'event-supply-chain-sectors' },
    fields: [
      ['field-electronics', { en: 'Electronics', 'zh-Hant': '電子信息', 'zh-Hans': '电子信息' }],
      [
        'field-equipment',
        { en: 'Equipment manufacturing', 'zh-Hant': '裝備製造', 'zh-Hans': '装备制造' },
      ],
      ['field-new-energy', { en: 'New energy', 'zh-Hant': '新能源', 'zh-Hans': '新能源' }],
      ['field-new-materials', { en: 'New materials', 'zh-Hant': '新材料', 'zh-Hans': '新材料' }],
    ],
  },
];
