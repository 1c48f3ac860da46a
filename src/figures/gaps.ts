import type { Data } from '../datasets';
import { listOf } from '../i18n/list';
import { say, type Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { answers, pairs, type Answer } from './gap-answers';
import { textCell } from './parts/cells';
import { inEvery } from './parts/choices';
import type { Block } from './parts/drawn';
import { linked } from './parts/linked';
import { noteLetters } from './parts/notes';
import { itemsOption } from './parts/plot';
import { toldColumns } from './parts/told';
import type { Cell, FigureSpec, Table, View } from './spec';

type Needs = 'gaps' | 'programme-2026' | 'cooperation-models';

const rowBehind = (data: Pick<Data, Needs>, { dataset, row }: Answer) =>
  rowOf<Data[Needs]['rows'][number]>(data[dataset], row);

const answersTo = (gap: string, ours: boolean): Answer[] =>
  answers.filter(({ id }) =>
    pairs.some((p) => p.gap === gap && p.answer === id && p.ours === ours),
  );

/** The services of a gap in one cell, with the place of each in the sources. */
function services(data: Pick<Data, Needs>, gap: string, ours: boolean): Cell | null {
  const list = answersTo(gap, ours);
  const [first, ...also] = list.map((answer) => rowBehind(data, answer));
  if (!first) return null;
  const text = inEvery((lang) =>
    listOf(
      list.map(({ label }) => say(label, lang)),
      lang,
    ),
  );
  return {
    text,
    origin: { source: first.source, locator: first.locator },
    also: also.map(({ source, locator }) => ({ source, locator })),
    notes: [...new Set([first, ...also].flatMap(({ notes }) => notes))],
  };
}

/** The notes on an answer stand at its box and belong to the gap beside it. */
const noted = (notes: readonly string[], { id }: Answer) => {
  const row = pairs.find(({ answer }) => answer === id)?.gap;
  return row === undefined || notes.length === 0 ? undefined : { row, notes };
};

/** Without data the boxes stand as they will, without the rings of their notes. */
function drawn(table: Table, view: View, data: Pick<Data, Needs> | null): Block {
  const { lang } = view;
  const gaps = table.rows.map(({ id, label }) => ({ id, text: say(label, lang), row: id }));
  const nodes = answers.map((answer) => ({
    id: answer.id,
    text: say(answer.label, lang),
    noted: data ? noted(rowBehind(data, answer).notes, answer) : undefined,
  }));
  const heads = {
    gaps: {
      en: 'Gap that Jiangxi names',
      'zh-Hant': '江西自陳的短板',
      'zh-Hans': '江西自陈的短板',
    },
    answers: {
      en: 'Service wanted or planned',
      'zh-Hant': '所需服務或已安排的活動',
      'zh-Hans': '所需服务或已安排的活动',
    },
  } satisfies Record<string, Text>;
  return linked(
    [
      { head: say(heads.gaps, lang), look: 'filled', nodes: gaps },
      { head: say(heads.answers, lang), look: 'plain', nodes },
    ],
    pairs.map(({ gap, answer, ours }) => ({ from: gap, to: answer, ours })),
    view,
    noteLetters(table),
    10,
  );
}

/** What the province says it lacks, beside services that are wanted; most of the pairing is ours. */
export const gaps: FigureSpec<Needs> = {
  id: 'gaps',
  topic: 'doing-business',
  title: () => ({
    en: 'Where Jiangxi says it falls short: services, talent, value added',
    'zh-Hant': '江西自陳：服務、人才和附加值仍有不足',
    'zh-Hans': '江西自陈：服务、人才和附加值仍有不足',
  }),
  subtitle: () => ({
    en: 'Gaps and wanted services in the 2026 feature. Solid lines: paired in the source. Dashed lines: our reading',
    'zh-Hant': '2026年專題所述的短板與所需服務。實線：來源並提；虛線：本站解讀',
    'zh-Hans': '2026年专题所述的短板与所需服务。实线：来源并提；虚线：本站解读',
  }),
  needs: ['gaps', 'programme-2026', 'cooperation-models'],
  table: (data) => ({
    rowHeader: { en: 'Gap', 'zh-Hant': '短板', 'zh-Hans': '短板' },
    columns: [
      {
        id: 'printed',
        label: {
          en: 'Service named with it',
          'zh-Hant': '來源並提的服務',
          'zh-Hans': '来源并提的服务',
        },
      },
      {
        id: 'ours',
        label: {
          en: 'Could answer it (our reading)',
          'zh-Hant': '或可補足（本站解讀）',
          'zh-Hans': '或可补足（本站解读）',
        },
      },
      { id: 'text', label: toldColumns.text },
    ],
    rows: [...new Set(pairs.map(({ gap }) => gap))].map((gap) => {
      const row = rowOf(data.gaps, gap);
      return {
        id: row.id,
        label: row.label,
        places: row.places,
        cells: [services(data, gap, false), services(data, gap, true), textCell(row.text, row)],
      };
    }),
  }),
  height: (table, view) => Math.ceil(drawn(table, view, null).height + 20),
  option: (table, view, data) => itemsOption(drawn(table, view, data).items, view),
  reading: () => [
    {
      en: 'The source does not print how large a gap is. It pairs only the lag of producer services with four services; every dashed line is our reading, not a statement of the province.',
      'zh-Hant':
        '各項短板的大小未刊。來源只把生產性服務業的滯後與四種服務並提；虛線均為本站解讀，並非江西的說法。',
      'zh-Hans':
        '各项短板的大小未刊。来源只把生产性服务业的滞后与四种服务并提；虚线均为本站解读，并非江西的说法。',
    },
  ],
  slide: 'table',
};
