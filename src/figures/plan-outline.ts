import { rowOf } from '../model/find';
import { statements } from './parts/statements';

/** What the plan for 2026–2030 says of Jiangxi and the Bay Area, and what the feature adds to it. */
export const planOutline = statements<'targets-2030' | 'headline-kpis'>({
  id: 'plan-outline',
  topic: 'targets-2030',
  as: 'cards',
  title: {
    en: 'The plan for 2026–2030 gives Jiangxi the role of a hinterland where coastal regions connect',
    'zh-Hant': '「十五五」規劃把江西定位為沿海發達地區往來交匯的腹地',
    'zh-Hans': '“十五五”规划把江西定位为沿海发达地区往来交汇的腹地',
  },
  subtitle: {
    en: '15th Five-Year Plan outline, 2026–2030, as the 2026 feature reports it; no figures printed',
    'zh-Hant': '「十五五」規劃綱要（2026–2030年），據2026年專題所述；沒有刊載數字',
    'zh-Hans': '“十五五”规划纲要（2026–2030年），据2026年专题所述；没有刊载数字',
  },
  rowHeader: { en: 'Statement', 'zh-Hant': '要點', 'zh-Hans': '要点' },
  needs: ['targets-2030', 'headline-kpis'],
  said: (data) => [
    ...(
      [
        'fyp15-hinterland-goal',
        'fyp15-gba-docking',
        'fyp15-three-means',
        'fifteenth-fyp-opening-year',
      ] as const
    ).map((id) => ({ row: rowOf(data['targets-2030'], id) })),
    { row: rowOf(data['headline-kpis'], 'gains-beyond-gdp') },
  ],
});
