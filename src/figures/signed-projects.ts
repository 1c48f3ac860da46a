import { signed } from './signed-projects-plot';
import { statements } from './parts/statements';

/** Projects signed in three scopes that must not be added, and what one of them is worth on paper. */
export const signedProjects = statements<'signed-projects' | 'exchange-rates'>({
  id: 'signed-projects',
  topic: 'trade-week',
  as: signed,
  title: {
    en: 'The April 2025 conference: 83 projects, over CNY 45 billion signed',
    'zh-Hant': '2025年4月推介會：簽約83個項目，超450億元',
    'zh-Hans': '2025年4月推介会：签约83个项目，超450亿元',
  },
  subtitle: {
    en: 'Projects signed in three different scopes; amounts are signed, not invested',
    'zh-Hant': '三個不同範圍的簽約項目；金額為簽約額，並非實際投資',
    'zh-Hans': '三个不同范围的签约项目；金额为签约额，并非实际投资',
  },
  rowHeader: { en: 'Scope', 'zh-Hant': '範圍', 'zh-Hans': '范围' },
  needs: ['signed-projects', 'exchange-rates'],
  said: (data) => data['signed-projects'].rows.map((row) => ({ row })),
  reading: [
    {
      en: 'One square is one project. The province, Ganzhou and Jiujiang are different scopes and may overlap: no total, no shares.',
      'zh-Hant': '一格為一個項目。全省、贛州與九江範圍不同，或有重疊，不相加、不計比例。',
      'zh-Hans': '一格为一个项目。全省、赣州与九江范围不同，或有重叠，不相加、不计比例。',
    },
  ],
});
