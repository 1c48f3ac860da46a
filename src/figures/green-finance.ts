import type { Text } from '../i18n/text';
import { statements } from './parts/statements';

const loans: Text = { en: 'Green loans', 'zh-Hant': '綠色貸款', 'zh-Hans': '绿色贷款' };
const pilots: Text = {
  en: 'Pilots in green and inclusive finance',
  'zh-Hant': '綠色金融與普惠金融試點',
  'zh-Hans': '绿色金融与普惠金融试点',
};
const products: Text = {
  en: 'Products that reward low carbon',
  'zh-Hant': '鼓勵低碳的產品',
  'zh-Hans': '鼓励低碳的产品',
};

const groupOf = (id: string): Text =>
  id.startsWith('product-') ? products : id.includes('-pilot-') ? pilots : loans;

/** Green loans, reform pilots and finance products that the 2025 feature names. */
export const greenFinance = statements<'green-finance' | 'exchange-rates'>({
  id: 'green-finance',
  topic: 'ecology',
  as: 'cards',
  title: {
    en: 'Green loans in Jiangxi stood at CNY 1.16 trillion in September 2025',
    'zh-Hant': '江西綠色貸款餘額，2025年9月底為1.16萬億元',
    'zh-Hans': '江西绿色贷款余额，2025年9月底为1.16万亿元',
  },
  subtitle: {
    en: 'Loans, pilots and products in the 2025 feature; rank, lenders, issuers and amounts by product not printed',
    'zh-Hant': '2025年專題所載貸款、試點及產品；名次、貸款及發行機構、各產品金額未刊',
    'zh-Hans': '2025年专题所载贷款、试点及产品；名次、贷款及发行机构、各产品金额未刊',
  },
  rowHeader: { en: 'Statement', 'zh-Hant': '事項', 'zh-Hans': '事项' },
  needs: ['green-finance', 'exchange-rates'],
  said: (data) => data['green-finance'].rows.map((row) => ({ row, group: groupOf(row.id) })),
});
