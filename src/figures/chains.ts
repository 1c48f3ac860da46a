import type { Data, DatasetId, RowOf } from '../datasets';
import { rowOf } from '../model/find';
import { say } from '../i18n/text';
import { groups, kinds, neither, unnamed } from './chains-words';
import { features, namings, type Naming } from './chains-named';
import { saidCell, textCell } from './parts/cells';
import type { Block } from './parts/drawn';
import { inEvery } from './parts/choices';
import { lists, type ListRow } from './parts/lists';
import { noteLetters, rowNotes } from './parts/notes';
import { itemsOption } from './parts/plot';
import { formatPeriod } from '../i18n/format';
import type { Cell, FigureSpec, Table, TableRow, View } from './spec';

const needs = [
  'plan-1269',
  'industry-ranks',
  'targets-2030',
  'city-clusters',
  'global-shares',
  'resources',
  'national-clusters',
  'companies',
  'programme-2026',
] as const satisfies readonly DatasetId[];
type Needs = (typeof needs)[number];

/** A row of any of the sets, by its id. */
function fact(data: Pick<Data, Needs>, naming: Naming) {
  const rows: readonly (RowOf<Needs> & { readonly id: string })[] = data[naming.set].rows;
  return naming.ids.map((id) => rowOf({ rows }, id));
}

/** What a feature names of a chain; without an origin it names nothing. */
function namedCell(data: Pick<Data, Needs>, naming: Naming | undefined): Cell {
  if (!naming) return { text: unnamed };
  const [first, ...others] = fact(data, naming);
  return {
    text: naming.text,
    ...(first ? { origin: { source: first.source, locator: first.locator } } : {}),
    also: others.map(({ source, locator }) => ({ source, locator })),
  };
}

/** The target in figures, or that neither feature names the chain. */
function insteadOf(row: TableRow, { lang }: View): ListRow['instead'] {
  const [plan, ...named] = row.cells;
  if (plan?.text && plan.period?.kind === 'target')
    return {
      text: `${say(plan.text, lang)} · ${formatPeriod(plan.period, lang)}`,
      voice: 'figure',
    };
  return named.some((cell) => cell?.origin)
    ? undefined
    : { text: say(neither, lang), voice: 'muted' };
}

const shown = (table: Table, view: View): ListRow[] =>
  table.rows.map((row, i) => {
    const named = row.cells.slice(1).map((cell) => (cell?.origin ? cell.text : undefined));
    const instead = insteadOf(row, view);
    return {
      id: row.id,
      label: say(row.label, view.lang),
      notes: rowNotes(row, table),
      ...(row.group && row.group !== table.rows[i - 1]?.group
        ? { heading: say(row.group, view.lang) }
        : {}),
      ...(instead ? { instead } : {}),
      cells: named.map((text) => (text ? [{ text: say(text, view.lang), sign: 'filled' }] : [])),
    };
  });

const layout = (table: Table, view: View): Block =>
  lists(shown(table, view), view, {
    heads: features.map(({ label, year }) => ({ text: say(label, view.lang), short: year })),
    none: say(unnamed, view.lang),
    letters: noteLetters(table),
  });

/** The chains and clusters of the 1269 plan, and what the two features name of each. */
export const chains: FigureSpec<Needs> = {
  id: 'chains',
  topic: 'industries',
  title: () => ({
    en: 'The features name six of the twelve chains that the 1269 plan backs',
    'zh-Hant': '「1269」計劃的12條產業鏈，專題提及6條',
    'zh-Hans': '“1269”计划的12条产业链，专题提及6条',
  }),
  subtitle: () => ({
    en: 'Chains and clusters in the plan of 2023–2026, and where the features of 2025 and 2026 name the same industry',
    'zh-Hant': '2023–2026年計劃所列產業鏈及集群，以及2025年、2026年專題何處提及同一產業',
    'zh-Hans': '2023–2026年计划所列产业链及集群，以及2025年、2026年专题何处提及同一产业',
  }),
  needs,
  table: (data) => {
    const rows = data['plan-1269'].rows;
    const plan = rowOf(data['industry-ranks'], 'plan-1269');
    const target = rowOf(data['plan-1269'], 'plan-1269-growth');
    const inPlan = (row: RowOf<'plan-1269'>, kind: 'chain' | 'cluster'): TableRow => ({
      id: row.id,
      label: row.name,
      group: groups[kind],
      cells: [
        { ...textCell(kinds[kind], row), period: row.period },
        ...features.map(({ year }) => namedCell(data, namings[row.id]?.[year])),
      ],
    });
    return {
      rowHeader: { en: 'Chain or cluster', 'zh-Hant': '產業鏈或集群', 'zh-Hans': '产业链或集群' },
      columns: [
        { id: 'plan', label: { en: 'In the plan', 'zh-Hant': '計劃所列', 'zh-Hans': '计划所列' } },
        ...features.map(({ year, label }) => ({ id: `feature-${year}`, label })),
      ],
      rows: [
        {
          id: 'plan',
          label: {
            en: 'The “1269” plan itself',
            'zh-Hant': '「1269」計劃本身',
            'zh-Hans': '“1269”计划本身',
          },
          group: groups.plan,
          cells: [
            {
              text: inEvery((lang) => `${say(groups.chain, lang)} · ${say(groups.cluster, lang)}`),
              origin: { source: target.source, locator: target.locator },
            },
            textCell(
              {
                en: 'named; what the digits stand for is not said',
                'zh-Hant': '提及名稱，未解釋數字含義',
                'zh-Hans': '提及名称，未解释数字含义',
              },
              plan,
            ),
            { text: unnamed },
          ],
        },
        {
          id: target.id,
          label: target.name,
          group: groups.plan,
          cells: [saidCell(target), { text: unnamed }, { text: unnamed }],
        },
        ...rows.filter(({ item }) => item === 'chain').map((row) => inPlan(row, 'chain')),
        ...rows.filter(({ item }) => item === 'cluster').map((row) => inPlan(row, 'cluster')),
      ],
    };
  },
  height: (table, view) => Math.ceil(layout(table, view).height + 12),
  option: (table, view) => itemsOption(layout(table, view).items, view),
  reading: () => [
    {
      en: 'Names come from the plan’s own text; which sentence of a feature belongs to which chain is our reading. The name of an event or of a product does not count.',
      'zh-Hant':
        '名稱取自計劃原文；專題哪一句對應哪條產業鏈，是本站的解讀。只見於活動名稱或產品的行業不計。',
      'zh-Hans':
        '名称取自计划原文；专题哪一句对应哪条产业链，是本站的解读。只见于活动名称或产品的行业不计。',
    },
  ],
  slide: 'table',
};
