import type { Text } from '../i18n/text';
import { inEvery } from './parts/choices';
import type { Choice } from './spec';

/** Growth a year in per cent that a reader may assume. */
export const rates = ['4', '4.5', '5', '5.5', '6'] as const;

/** Where growth starts, and how much of it is assumed. */
export const neededControls: readonly Choice[] = [
  {
    id: 'baseline',
    label: { en: 'Baseline', 'zh-Hant': '基數', 'zh-Hans': '基数' },
    default: 'feature',
    options: [
      {
        id: 'feature',
        label: {
          en: 'Over 3.6 trillion, as 2025',
          'zh-Hant': '超3.6萬億元，當作2025年',
          'zh-Hans': '超3.6万亿元，当作2025年',
        },
      },
      {
        id: '2024',
        label: {
          en: '3.42 trillion, 2024',
          'zh-Hant': '3.42萬億元，2024年',
          'zh-Hans': '3.42万亿元，2024年',
        },
      },
    ],
  },
  {
    id: 'growth',
    label: { en: 'Growth a year', 'zh-Hant': '每年增長', 'zh-Hans': '每年增长' },
    default: '5',
    options: rates.map((rate) => ({
      id: rate,
      label: inEvery(() => `${rate}%`),
    })),
  },
];

/** Headings of the table. */
export const neededGroups = {
  printed: { en: 'Printed', 'zh-Hant': '刊載', 'zh-Hans': '刊载' },
  needed: {
    en: 'What the target needs (our arithmetic)',
    'zh-Hant': '目標所需（本站計算）',
    'zh-Hans': '目标所需（本站计算）',
  },
  arrival: {
    en: 'When the target is reached (our arithmetic)',
    'zh-Hant': '何時達到目標（本站計算）',
    'zh-Hans': '何时达到目标（本站计算）',
  },
} satisfies Record<string, Text>;

/** A rate as the name of a row. */
export const atRate = (rate: string): Text => ({
  en: `At ${rate}% a year`,
  'zh-Hant': `每年增長${rate}%`,
  'zh-Hans': `每年增长${rate}%`,
});

/** The assumptions, in one line. */
export const neededSubtitle = (isLatest: boolean): Text =>
  isLatest
    ? {
        en: 'Our arithmetic: CNY 3.42 trillion in 2024, as first published, to 4.6 trillion in 2030 in six equal steps',
        'zh-Hant': '本站計算：由2024年首次公布的3.42萬億元，分六年等速增至2030年的4.6萬億元',
        'zh-Hans': '本站计算：由2024年首次公布的3.42万亿元，分六年等速增至2030年的4.6万亿元',
      }
    : {
        en: 'Our arithmetic: over CNY 3.6 trillion, taken as 2025, to 4.6 trillion in 2030 in five equal steps',
        'zh-Hant': '本站計算：由超3.6萬億元（當作2025年）分五年等速增至2030年的4.6萬億元',
        'zh-Hans': '本站计算：由超3.6万亿元（当作2025年）分五年等速增至2030年的4.6万亿元',
      };

/** How the bound and the assumptions are to be read. */
export const neededReading = (isLatest: boolean): readonly Text[] => [
  ...(isLatest
    ? [
        {
          en: 'For 2025 a report of January 2026 gives over CNY 3.6 trillion; the even path from 2024 does not use it.',
          'zh-Hant': '2026年1月的報道稱2025年超3.6萬億元；由2024年起的等速推算未採用此數。',
          'zh-Hans': '2026年1月的报道称2025年超3.6万亿元；由2024年起的等速推算未采用此数。',
        },
      ]
    : [
        {
          en: '“Over” is a floor: the growth needed is therefore a ceiling, rounded up, and each year of arrival a latest one. The feature prints no year; a report of January 2026 gives the same figure for 2025.',
          'zh-Hant':
            '「超」是下限，所需增速因此是上限（向上取整），到達年份是最遲年份。專題未刊年份；2026年1月另有報道把同一數字列為2025年。',
          'zh-Hans':
            '“超”是下限，所需增速因此是上限（向上取整），到达年份是最迟年份。专题未刊年份；2026年1月另有报道把同一数字列为2025年。',
        },
      ]),
  {
    en: 'The price basis of the target is not printed. At current prices rising prices count as growth too, so this rate is not to be compared with real growth. Even growth is an assumption, not a forecast.',
    'zh-Hant':
      '目標未寫明價格基準。按當年價格，物價上升亦計入增長，故不宜與實際增速相比。等速增長只是假設，並非預測。',
    'zh-Hans':
      '目标未写明价格基准。按当年价格，物价上升亦计入增长，故不宜与实际增速相比。等速增长只是假设，并非预测。',
  },
];
