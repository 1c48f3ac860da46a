import type { Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { dongjiangLayout, type Course } from './dongjiang-plot';
import { cellOf, textCell } from './parts/cells';
import { itemsOption } from './parts/plot';
import { toldColumns } from './parts/told';
import type { FigureSpec } from './spec';

const course: Course = {
  source: { en: 'Southern Jiangxi', 'zh-Hant': '贛南', 'zh-Hans': '赣南' },
  between: { en: 'Guangdong', 'zh-Hant': '廣東', 'zh-Hans': '广东' },
  mouth: { en: 'Hong Kong', 'zh-Hant': '香港', 'zh-Hans': '香港' },
};

const parts: readonly (readonly [group: Text, ids: readonly string[]])[] = [
  [
    course.source,
    ['dongjiang-origin-sanbaishan', 'dongjiang-gannan-springs', 'photo-dongjiang-waterfall'],
  ],
  [course.mouth, ['dongjiang-start-1965', 'dongjiang-years-2025', 'dongjiang-years-2026']],
];

/** The water that links the province with Hong Kong, along its way. */
export const dongjiang: FigureSpec<'dongjiang'> = {
  id: 'dongjiang',
  topic: 'hong-kong',
  title: () => ({
    en: 'Water has tied southern Jiangxi to Hong Kong since 1965',
    'zh-Hant': '自1965年起，東江水連起贛南與香港',
    'zh-Hans': '自1965年起，东江水连起赣南与香港',
  }),
  subtitle: () => ({
    en: 'The Dongjiang (East River) in the 2025 and 2026 features; volumes and Jiangxi’s part of the flow not printed',
    'zh-Hant': '2025年及2026年專題所述的東江；水量及源自江西的比例未刊',
    'zh-Hans': '2025年及2026年专题所述的东江；水量及源自江西的比例未刊',
  }),
  needs: ['dongjiang'],
  table: (data) => ({
    rowHeader: { en: 'Statement', 'zh-Hant': '事項', 'zh-Hans': '事项' },
    columns: (['figure', 'text'] as const).map((id) => ({ id, label: toldColumns[id] })),
    rows: parts.flatMap(([group, ids]) =>
      ids.map((id) => {
        const row = rowOf(data.dongjiang, id);
        return {
          id,
          label: row.label,
          places: row.places,
          group,
          cells: [row.value === null ? null : cellOf(row), textCell(row.text, row)],
        };
      }),
    ),
  }),
  height: (table, view) => Math.ceil(dongjiangLayout(table, course, view).height + 18),
  option: (table, view) => itemsOption(dongjiangLayout(table, course, view).items, view),
  reading: () => [
    {
      en: 'The river is a sketch of the way the features tell, not a map; its width measures nothing.',
      'zh-Hant': '河流為按專題所述繪成的示意，並非地圖，粗細不代表數量。',
      'zh-Hans': '河流为按专题所述绘成的示意，并非地图，粗细不代表数量。',
    },
  ],
  slide: 'table',
};
