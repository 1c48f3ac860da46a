import { rowOf } from '../model/find';
import type { Text } from '../i18n/text';
import { inOrderOf, statements } from './parts/statements';

const nature: Text = { en: 'Forest and lake', 'zh-Hant': '森林與湖泊', 'zh-Hans': '森林与湖泊' };
const pilots: Text = {
  en: 'Pilots and rules',
  'zh-Hant': '試點與規則',
  'zh-Hans': '试点与规则',
};
const goods: Text = {
  en: 'Green products',
  'zh-Hant': '綠色產品',
  'zh-Hans': '绿色产品',
};
const role: Text = {
  en: 'How the features describe Jiangxi',
  'zh-Hant': '專題如何形容江西',
  'zh-Hans': '专题如何形容江西',
};

const groups: Readonly<Record<string, Text>> = {
  'poyang-largest-freshwater': nature,
  'eco-pilot-only-province-2025': pilots,
  'eco-pilot-only-province-2026': pilots,
  'vep-guidelines': pilots,
  'ganpo-zhengpin-certification': goods,
  'product-jinggang-pomelo': goods,
  'product-lean-bamboo': goods,
  'eco-product-trade': goods,
  'gba-back-garden': role,
  'green-partner-branding': role,
};

/** Forest, lake, pilots and green products, as the two features tell them. */
export const ecology = statements<'ecology' | 'headline-kpis'>({
  id: 'ecology',
  topic: 'ecology',
  as: 'cards',
  title: {
    en: 'Forests cover 63.1% of Jiangxi, second in China by the 2026 feature',
    'zh-Hant': '江西森林覆蓋率63.1%，2026年專題稱居全國第二',
    'zh-Hans': '江西森林覆盖率63.1%，2026年专题称居全国第二',
  },
  subtitle: {
    en: 'Statements of the features of 2025 and 2026; areas, survey years and traded amounts not printed',
    'zh-Hant': '2025年及2026年專題所述；面積、調查年份及交易金額未刊',
    'zh-Hans': '2025年及2026年专题所述；面积、调查年份及交易金额未刊',
  },
  rowHeader: { en: 'Statement', 'zh-Hant': '事項', 'zh-Hans': '事项' },
  needs: ['ecology', 'headline-kpis'],
  said: (data) => [
    ...['forest-cover-2026', 'forest-cover-rank', 'forest-cover-2025'].map((id) => ({
      row: rowOf(data['headline-kpis'], id),
      group: nature,
    })),
    ...inOrderOf<'ecology'>(data.ecology.rows, Object.keys(groups)).map((row) => ({
      row,
      group: groups[row.id] ?? role,
    })),
  ],
});
