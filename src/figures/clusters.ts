import { say, type Text } from '../i18n/text';
import { listOf } from '../i18n/format';
import type { RowOf } from '../datasets';
import { citiesOf, cityOf, placeOf } from '../model/places';
import { clustersOption, clustersHeight } from './clusters-plot';
import { industryNames } from '../model/industry-names';
import { cellOf, textCell, unpublished } from './parts/cells';
import { inEvery } from './parts/choices';
import type { Cell, FigureSpec, TableRow, View } from './spec';

type Needs = 'city-clusters' | 'global-shares' | 'places';
type Cluster = RowOf<'city-clusters'> | RowOf<'global-shares'>;

/** Claims and shares of the whole province are no cluster of a city. */
const isCityRow = (row: Cluster): boolean =>
  row.places.length > 0 && !row.places.includes('360000') && row.id !== 'tinci-electrolyte-leader';

const joined = (texts: readonly Text[]): Text =>
  inEvery((lang) => texts.map((text) => say(text, lang)).join(' › '));

const industryIn = (view: View): string => view.choices.industry ?? 'all';

const shown = (
  data: {
    'city-clusters': { rows: readonly RowOf<'city-clusters'>[] };
    'global-shares': { rows: readonly RowOf<'global-shares'>[] };
  },
  view: View,
): Cluster[] =>
  [...data['city-clusters'].rows, ...data['global-shares'].rows].filter(
    (row) => isCityRow(row) && (industryIn(view) === 'all' || row.industry === industryIn(view)),
  );

/** Words that no source prints. */
const silent: Cell = { text: { en: '–', 'zh-Hant': '–', 'zh-Hans': '–' } };

function cells(row: Cluster): Cell[] {
  const figure = row.value === null || row.unit === null ? null : cellOf(row);
  // A note stands once in its row: beside the figure, or beside the words where there is none.
  const quiet = { ...row, notes: [] };
  const stages = 'stages' in row && row.stages.length > 0 ? joined(row.stages) : null;
  const anchor = 'anchor' in row ? row.anchor : null;
  return [
    textCell(row.text, figure ? quiet : row),
    stages ? textCell(stages, quiet) : silent,
    anchor ? textCell(anchor, quiet) : silent,
    figure ?? unpublished('items'),
  ];
}

/** Which city hosts which chain, as the two features place them; a city they do not name is hatched. */
export const clusters: FigureSpec<Needs> = {
  id: 'clusters',
  topic: 'industries',
  title: (data, view) => {
    const cities = new Set(
      shown(data, view).flatMap((row) =>
        row.places.map((code) => cityOf(data, code)?.adcode ?? ''),
      ),
    );
    return industryIn(view) === 'all'
      ? {
          en: 'The two features place clusters and chains in seven cities and none in the other four',
          'zh-Hant': '兩篇專題點名七個城市的集群和產業鏈，其餘四市未提及',
          'zh-Hans': '两篇专题点名七个城市的集群和产业链，其余四市未提及',
        }
      : inEvery((lang) => {
          const names = listOf(
            citiesOf(data)
              .filter((city) => cities.has(city.adcode))
              .map((city) => say(city.short, lang)),
            lang,
          );
          const industry = say(
            industryNames[industryIn(view)] ?? { en: '', 'zh-Hant': '', 'zh-Hans': '' },
            lang,
          );
          const isOne = cities.size === 1;
          return {
            en: `${industry}: of the eleven cities, the features name ${isOne ? 'only ' : ''}${names}`,
            'zh-Hant': `${industry}：十一市中，專題${isOne ? '只' : ''}點名${names}`,
            'zh-Hans': `${industry}：十一市中，专题${isOne ? '只' : ''}点名${names}`,
          }[lang];
        });
  },
  subtitle: () => ({
    en: 'Industry clusters and chains the features of 2025 and 2026 place in a city; no output is printed',
    'zh-Hant': '2025年及2026年專題點明所在城市的產業集群；產值未刊',
    'zh-Hans': '2025年及2026年专题点明所在城市的产业集群；产值未刊',
  }),
  needs: ['city-clusters', 'global-shares', 'places'],
  controls: (data) => {
    const present = new Set(
      [...data['city-clusters'].rows, ...data['global-shares'].rows]
        .filter(isCityRow)
        .map((row) => row.industry),
    );
    return [
      {
        id: 'industry',
        label: { en: 'Industry', 'zh-Hant': '產業', 'zh-Hans': '产业' },
        default: 'all',
        options: [
          {
            id: 'all',
            label: { en: 'All industries', 'zh-Hant': '全部產業', 'zh-Hans': '全部产业' },
          },
          ...Object.entries(industryNames).flatMap(([id, label]) =>
            [...present].some((known) => known === id) ? [{ id, label }] : [],
          ),
        ],
      },
    ];
  },
  table: (data, view) => {
    const order = citiesOf(data).map((city) => city.adcode);
    const at = (row: Cluster) => order.indexOf(cityOf(data, row.places[0] ?? '')?.adcode ?? '');
    return {
      rowHeader: { en: 'Cluster', 'zh-Hant': '集群', 'zh-Hans': '集群' },
      columns: [
        {
          id: 'what',
          label: { en: 'What is printed', 'zh-Hant': '所刊內容', 'zh-Hans': '所刊内容' },
        },
        { id: 'stages', label: { en: 'Stages', 'zh-Hant': '環節', 'zh-Hans': '环节' } },
        { id: 'anchor', label: { en: 'Anchor', 'zh-Hant': '龍頭', 'zh-Hans': '龙头' } },
        { id: 'figure', label: { en: 'Figure', 'zh-Hant': '數字', 'zh-Hans': '数字' } },
      ],
      rows: shown(data, view)
        .toSorted((a, b) => at(a) - at(b))
        .map((row): TableRow => {
          const cities = [
            ...new Set(
              row.places.map((code) => cityOf(data, code)).filter((city) => city !== null),
            ),
          ];
          return {
            id: row.id,
            label: row.label,
            places: [...new Set([...cities.map((city) => city.adcode), ...row.places])],
            group: inEvery((lang) =>
              cities
                .map((city) => say(placeOf(data, city.adcode).short, lang))
                .join(lang === 'en' ? ' + ' : '＋'),
            ),
            cells: cells(row),
          };
        }),
    };
  },
  geometry: () => 'cities',
  height: (table, view, topology) => clustersHeight(table, view, topology),
  option: (table, view, data, topology) =>
    topology
      ? clustersOption(
          table,
          view,
          citiesOf(data).map((city) => ({ adcode: city.adcode, name: city.short })),
          topology,
        )
      : {},
  slide: 'picture',
};
