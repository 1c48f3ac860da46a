import { statements } from './parts/statements';

/** What the sources tell about the bond between Jiangxi and Hong Kong's institutions. */
export const hkRelations = statements<'hk-relations'>({
  id: 'hk-relations',
  topic: 'hong-kong',
  as: 'cards',
  title: {
    en: 'Hong Kong’s manufacturers became a partner of Jiangxi’s investment promotion',
    'zh-Hant': '香港中華廠商聯合會已是「投資江西」全球合作夥伴',
    'zh-Hans': '香港中华厂商联合会已是“投资江西”全球合作伙伴',
  },
  subtitle: {
    en: 'Institutions, meetings and proposals between Jiangxi and Hong Kong, 2025 feature',
    'zh-Hant': '贛港之間的機構、會議與建議，2025年專題',
    'zh-Hans': '赣港之间的机构、会议与建议，2025年专题',
  },
  rowHeader: { en: 'Statement', 'zh-Hant': '事項', 'zh-Hans': '事项' },
  needs: ['hk-relations'],
  said: (data) => data['hk-relations'].rows.map((row) => ({ row })),
});
