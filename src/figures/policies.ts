import { inOrderOf, statements } from './parts/statements';

/** The rules that the sources date, in the order in which they came out. */
export const policies = statements<'policies'>({
  id: 'policies',
  topic: 'doing-business',
  as: 'timeline',
  title: {
    en: 'In 2025 Jiangxi issued a plan of Five Actions for private firms and new investment guidance',
    'zh-Hant': '2025年江西出台民營經濟「五大行動」方案與招商引資新指引',
    'zh-Hans': '2025年江西出台民营经济“五大行动”方案与招商引资新指引',
  },
  subtitle: {
    en: 'Policies with a date in the sources; document numbers and start dates not printed',
    'zh-Hant': '來源註明時間的政策；文號及施行日期未刊',
    'zh-Hans': '来源注明时间的政策；文号及施行日期未刊',
  },
  rowHeader: { en: 'Policy', 'zh-Hant': '政策', 'zh-Hans': '政策' },
  needs: ['policies'],
  said: (data) =>
    inOrderOf<'policies'>(data.policies.rows, ['policy-private-economy-2025']).map((row) => ({
      row,
    })),
});
