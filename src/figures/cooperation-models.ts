import type { Text } from '../i18n/text';
import { say } from '../i18n/text';
import { rowOf } from '../model/find';
import { cards } from './parts/cards';
import { textCell } from './parts/cells';
import type { Block } from './parts/drawn';
import { ends, type Flow } from './parts/ends';
import { noteLetters } from './parts/notes';
import { itemsOption } from './parts/plot';
import { toldColumns, toldIn } from './parts/told';
import { notPrinted } from './parts/unsaid';
import type { FigureSpec, Table, TableRow, View } from './spec';
import { models, moves } from './cooperation-ends';

type Needs = 'cooperation-models' | 'hk-relations';

const heads: readonly [Text, Text] = [
  { en: 'Bay Area or Hong Kong', 'zh-Hant': '大灣區或香港', 'zh-Hans': '大湾区或香港' },
  { en: 'Jiangxi', 'zh-Hant': '江西', 'zh-Hans': '江西' },
];

const flowOf = (id: string): Flow => models.find((model) => model.id === id)?.flow ?? 'onward';

/** Flows first, then what the feature says of the reasons, as cards. */
function drawn(table: Table, view: View): Block {
  const isFlow = (row: TableRow) => row.cells[0] !== null || row.cells[1] !== null;
  const told = toldIn(table, view);
  let group = '';
  const rows = table.rows.flatMap((row, i) => {
    const one = told[i];
    if (!one || !isFlow(row)) return [];
    const [from, to] = row.cells.map((cell) => (cell?.text ? say(cell.text, view.lang) : null));
    const heading = one.group === group ? {} : { heading: one.group };
    ({ group } = one);
    return {
      id: row.id,
      name: one.heading,
      remark: one.remark,
      from: from ?? null,
      to: to ?? null,
      flow: flowOf(row.id),
      proposed: row.id === 'model-dual-hq',
      notes: one.notes,
      ...heading,
    };
  });
  const frame = {
    heads: [say(heads[0], view.lang), say(heads[1], view.lang)] as const,
    silent: say(notPrinted, view.lang),
    letters: noteLetters(table),
    top: 10,
  };
  const flows = ends(rows, frame, view);
  const top = 10 + flows.height + 26;
  const reasons = cards({ ...table, rows: table.rows.filter((row) => !isFlow(row)) }, view, top);
  return { items: [...flows.items, ...reasons.items], height: top + reasons.height };
}

/** Who does what at which end, one row a model; an end that is not printed is hatched. */
export const cooperationModels: FigureSpec<Needs> = {
  id: 'cooperation-models',
  topic: 'hong-kong',
  title: () => ({
    en: 'Six ways to share work with the Bay Area, and one proposed',
    'zh-Hant': '大灣區與江西分工有六種模式，另有一項建議',
    'zh-Hans': '大湾区与江西分工有六种模式，另有一项建议',
  }),
  subtitle: () => ({
    en: 'What each end does in each model, as printed in the 2025 and 2026 features; how many firms use it is not printed',
    'zh-Hant': '各模式兩端的分工，據2025年及2026年專題所述；採用的企業數目未刊',
    'zh-Hans': '各模式两端的分工，据2025年及2026年专题所述；采用的企业数目未刊',
  }),
  needs: ['cooperation-models', 'hk-relations'],
  table: (data) => {
    const rowIn = (id: string) =>
      id === 'model-dual-hq'
        ? rowOf(data['hk-relations'], id)
        : rowOf(data['cooperation-models'], id);
    const flows = models.map(({ id, group, from, to, remark, said }): TableRow => {
      const row = rowIn(id);
      const cell = (text: Text | null, of = row) => text && textCell(text, { ...of, notes: [] });
      return {
        id,
        label: row.label,
        places: row.places,
        group,
        cells: [
          cell(from),
          cell(to),
          cell(remark, said ? rowIn(said) : row),
          textCell(row.text, row),
        ],
      };
    });
    const reasons = ['gba-cost-pressure', 'gba-chain-relocation'].map((id): TableRow => {
      const row = rowIn(id);
      return {
        id,
        label: row.label,
        places: row.places,
        group: moves,
        cells: [null, null, null, textCell(row.text, row)],
      };
    });
    return {
      rowHeader: { en: 'Model', 'zh-Hant': '模式', 'zh-Hans': '模式' },
      columns: [
        { id: 'from', label: heads[0] },
        { id: 'to', label: heads[1] },
        { id: 'remark', label: { en: 'Remark', 'zh-Hant': '備註', 'zh-Hans': '备注' } },
        { id: 'text', label: toldColumns.text },
      ],
      rows: [...flows, ...reasons],
    };
  },
  height: (table, view) => Math.ceil(drawn(table, view).height + 14),
  option: (table, view) => itemsOption(drawn(table, view).items, view),
  reading: () => [
    {
      en: 'An arrow says that the source pairs the two ends; it measures nothing. A dashed box is a proposal, a hatched one an end the source leaves out.',
      'zh-Hant': '箭頭表示來源把兩端並提，不代表數量。虛線框為建議，斜線框為來源未寫明的一端。',
      'zh-Hans': '箭头表示来源把两端并提，不代表数量。虚线框为建议，斜线框为来源未写明的一端。',
    },
  ],
  slide: 'table',
};
