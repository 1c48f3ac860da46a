import type { Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { inOrderOf, statements } from './parts/statements';

const own: Text = { en: 'Company statement', 'zh-Hant': '企業自述', 'zh-Hans': '企业自述' };
const feature: Text = { en: 'Feature', 'zh-Hant': '專題所述', 'zh-Hans': '专题所述' };

const rge: Text = {
  en: 'RGE and Sateri',
  'zh-Hant': '金鷹集團及賽得利',
  'zh-Hans': '金鹰集团及赛得利',
};
const tinci: Text = {
  en: 'Tinci, Jiujiang',
  'zh-Hant': '天賜（九江）',
  'zh-Hans': '天赐（九江）',
};
const faurecia: Text = {
  en: 'Faurecia Clarion, Fengcheng',
  'zh-Hant': '佛吉亞歌樂（豐城）',
  'zh-Hans': '佛吉亚歌乐（丰城）',
};
const wode: Text = {
  en: 'Wode’er, Yujiang',
  'zh-Hant': '沃德爾（余江）',
  'zh-Hans': '沃德尔（余江）',
};

const firmOf = (id: string): Text =>
  id.startsWith('sateri-') ? rge : id.startsWith('wode-') ? wode : faurecia;

/** What companies say of themselves, and what a feature says of one; each card says whose word it is. */
export const companyMilestones = statements<
  'company-milestones' | 'companies' | 'global-shares' | 'exchange-rates'
>({
  id: 'company-milestones',
  topic: 'companies',
  as: 'cards',
  title: {
    en: 'By its own account RGE has put over CNY 14.5 billion into Jiangxi',
    'zh-Hant': '金鷹集團自述，在江西已投入超145億元',
    'zh-Hans': '金鹰集团自述，在江西已投入超145亿元',
  },
  subtitle: {
    en: 'Company statements in the 2025 feature, not audited; on Tinci the 2026 feature itself',
    'zh-Hant': '2025年專題內的企業自述，未經審計；天賜兩項為2026年專題所述',
    'zh-Hans': '2025年专题内的企业自述，未经审计；天赐两项为2026年专题所述',
  },
  rowHeader: { en: 'Statement', 'zh-Hant': '事項', 'zh-Hans': '事项' },
  remarks: { en: 'Whose word', 'zh-Hant': '誰的說法', 'zh-Hans': '谁的说法' },
  needs: ['company-milestones', 'companies', 'global-shares', 'exchange-rates'],
  said: (data) => {
    const firms = inOrderOf<'company-milestones'>(data['company-milestones'].rows, [
      'sateri-investment',
      'sateri-output-value',
      'sateri-capacity',
      'sateri-three-hundreds',
      'sateri-years',
      'sateri-largest-global',
    ]).map((row) => ({ row, group: firmOf(row.id), remark: own }));
    return [
      ...firms,
      ...[
        rowOf(data['global-shares'], 'tinci-top-shipments-streak'),
        rowOf(data.companies, 'tinci-years-jiujiang'),
      ].map((row) => ({ row, group: tinci, remark: feature })),
    ];
  },
});
