import type { Data } from '../datasets';
import type { Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { layout, type Tie } from './bay-links-plot';
import { gannan, kindIn, kinds, subtitles, titles, type Kind } from './bay-links-words';
import { cellOf, quantityOf, textCell } from './parts/cells';
import { asDuration } from './parts/duration';
import { itemsOption } from './parts/plot';
import { toldColumns } from './parts/told';
import type { Statement } from './parts/statements';
import type { FigureSpec, TableRow } from './spec';

type Needs =
  | 'transport'
  | 'connectivity'
  | 'service-items'
  | 'signed-projects'
  | 'ganzhou-profile'
  | 'dongjiang';

/** Which statements are drawn as ties; the others of a kind are cards alone. */
export const ties: Readonly<Record<string, Tie>> = {
  'rail-ganzhou-shenzhen': { from: '360700', to: ['440300'], bend: -0.02, figureAt: 0.72 },
  'rail-nanchang-shenzhen': { from: '360100', to: ['440300'], bend: -0.09, figureAt: 0.4 },
  'rail-ganzhou-guangzhou': { from: '360700', to: ['440100'], bend: -0.04, figureAt: 0.5 },
  'rail-jingdezhen-hong-kong': { from: '360200', to: ['810000'], bend: -0.05, figureAt: 0.5 },
  'ganzhou-same-standard-404': { from: '360700', to: ['440300'], bend: -0.05, figureAt: 0.7 },
  'cross-province-items-151': {
    from: '360700',
    to: ['440100', '440300'],
    bend: -0.04,
    figureAt: 0.5,
  },
  'jian-dongguan-items': { from: '360800', to: ['441900'], bend: -0.2, figureAt: 0.3 },
  'ganzhou-shenzhen-projects-2025': { from: '360700', to: ['440300'], bend: -0.06, figureAt: 0.5 },
  'kings3d-supporting-projects': { from: '360400', to: [], bend: 0, figureAt: 0 },
  'dongjiang-start-1965': { from: gannan, to: ['810000'], bend: -0.14, figureAt: 0.55 },
};

/** A row of the articles, or of the transport figures, which say nothing beyond their name. */
type Row = Omit<Statement, 'text'> & { readonly text?: Text };

/** The statements of each kind, the tied ones first. */
function rowsOf(data: Pick<Data, Needs>, kind: Kind): readonly Row[] {
  switch (kind) {
    case 'rail':
      return [
        ...data.transport.rows.filter(
          ({ id, measure }) => measure === 'rail-time' && ties[id] !== undefined,
        ),
        rowOf(data.connectivity, 'two-hour-circle'),
        rowOf(data.connectivity, 'ganshen-hsr-2021'),
      ];
    case 'services':
      // The order of joining the recognition of seals is no tie; it stands in the figure of its own.
      return data['service-items'].rows.filter(({ unit }) => unit !== 'rank');
    case 'projects':
      return [
        rowOf(data['signed-projects'], 'ganzhou-shenzhen-projects-2025'),
        rowOf(data['signed-projects'], 'kings3d-supporting-projects'),
        ...data['ganzhou-profile'].rows.filter(
          ({ id, value }) => value !== null || id === 'ganzhou-first-stop',
        ),
      ];
    case 'water':
      return data.dongjiang.rows.filter(({ locator }) => !locator.startsWith('C'));
  }
}

const tableRow = (row: Row): TableRow => ({
  id: row.id,
  label: row.label,
  places: row.places,
  cells: [
    row.value === null ? null : { ...cellOf(row), quantity: asDuration(quantityOf(row)) },
    row.text ? { ...textCell(row.text, row), period: row.period } : null,
  ],
});

/** Ties between Jiangxi and the Bay Area on a schematic without coast or borders. */
export const bayLinks: FigureSpec<Needs> = {
  id: 'bay-links',
  topic: 'cities',
  title: (_, view) => titles[kindIn(view)],
  subtitle: (_, view) => subtitles[kindIn(view)],
  needs: [
    'transport',
    'connectivity',
    'service-items',
    'signed-projects',
    'ganzhou-profile',
    'dongjiang',
  ],
  controls: () => [
    {
      id: 'kind',
      label: { en: 'Kind of tie', 'zh-Hant': '聯繫類別', 'zh-Hans': '联系类别' },
      default: 'rail',
      options: kinds,
    },
  ],
  table: (data, view) => ({
    rowHeader: { en: 'Tie', 'zh-Hant': '聯繫', 'zh-Hans': '联系' },
    columns: (['figure', 'text'] as const).map((id) => ({ id, label: toldColumns[id] })),
    rows: rowsOf(data, kindIn(view)).map(tableRow),
  }),
  height: (table, view) => Math.ceil(layout(table, view, ties).height),
  option: (table, view) => itemsOption(layout(table, view, ties).items, view),
  reading: () => [
    {
      en: 'A schematic, not a map: cities of Jiangxi by longitude and latitude, those of the Bay Area drawn apart; lines are not routes.',
      'zh-Hant': '示意圖，並非地圖：江西城市按經緯度排列，大灣區城市疏開繪畫；連線並非路線。',
      'zh-Hans': '示意图，并非地图：江西城市按经纬度排列，大湾区城市疏开绘画；连线并非路线。',
    },
  ],
  slide: 'picture',
};
