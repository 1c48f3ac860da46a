import type { Text } from '../i18n/text';
import { say } from '../i18n/text';
import { rowOf } from '../model/find';
import { textCell } from './parts/cells';
import { inEvery } from './parts/choices';
import { itemsOption } from './parts/plot';
import { toldColumns } from './parts/told';
import type { FigureSpec, TableRow } from './spec';
import { sessions, synergies } from './synergy-fields';
import { synergiesLayout } from './three-synergies-plot';

type Needs = 'three-synergies' | 'programme-2026';

const heads: readonly [Text, Text, Text] = [
  { en: 'Synergy', 'zh-Hant': '協同', 'zh-Hans': '协同' },
  { en: 'Session planned', 'zh-Hant': '擬辦場次', 'zh-Hans': '拟办场次' },
  { en: 'Field', 'zh-Hant': '領域', 'zh-Hans': '领域' },
];

/** What else the feature says of the cooperation, under its heading. */
const more: readonly (readonly [group: Text, ids: readonly string[]])[] = [
  [
    {
      en: 'Fields of work, as an official lists them',
      'zh-Hant': '與大灣區的合作領域，據官員所述',
      'zh-Hans': '与大湾区的合作领域，据官员所述',
    },
    ['coop-fields-established', 'coop-fields-expanding'],
  ],
  [
    {
      en: 'What the 2026 feature adds',
      'zh-Hant': '2026年專題另述',
      'zh-Hans': '2026年专题另述',
    },
    ['jx-scenario-advantage', 'bci-surgery-first', 'gba-preferred-partner', 'mutual-need'],
  ],
];

/** The three headings under which the province seeks partners, their sessions and their fields. */
export const threeSynergies: FigureSpec<Needs> = {
  id: 'three-synergies',
  topic: 'trade-week',
  title: () => ({
    en: 'Jiangxi seeks partners under three headings, each with sessions of its own',
    'zh-Hant': '江西以「三個協同」尋找夥伴，各有對接場次',
    'zh-Hans': '江西以“三个协同”寻找伙伴，各有对接场次',
  }),
  subtitle: () => ({
    en: 'Three Synergies, sessions planned for the 2026 trade week and the fields they name; links follow the order of paragraphs',
    'zh-Hant': '「三個協同」、2026年經貿活動周擬辦場次及所列領域；連線按段落次序推定',
    'zh-Hans': '“三个协同”、2026年经贸活动周拟办场次及所列领域；连线按段落次序推定',
  }),
  needs: ['three-synergies', 'programme-2026'],
  table: (data) => {
    const names = new Map(synergies);
    const fields = sessions.flatMap(({ id, synergy, label, named, fields: list }): TableRow[] => {
      const event = rowOf(data['programme-2026'], id);
      const pursued = rowOf(data['three-synergies'], synergy);
      const source = rowOf<Pick<typeof event, 'id' | 'text' | 'source' | 'locator' | 'notes'>>(
        data[named.dataset],
        named.row,
      );
      return list.map(([field, name]) => ({
        id: field,
        label: name,
        group: names.get(synergy) ?? pursued.label,
        cells: [
          textCell(names.get(synergy) ?? pursued.label, pursued),
          textCell(label, event),
          textCell(source.text, { ...source, notes: [] }),
        ],
      }));
    });
    const rest = more.flatMap(([group, ids]) =>
      ids.map((id): TableRow => {
        const row = rowOf(data['three-synergies'], id);
        return {
          id,
          label: row.label,
          places: row.places,
          group: inEvery((lang) => say(group, lang)),
          cells: [null, null, textCell(row.text, row)],
        };
      }),
    );
    return {
      rowHeader: heads[2],
      columns: [
        { id: 'synergy', label: heads[0] },
        { id: 'session', label: heads[1] },
        { id: 'text', label: toldColumns.text },
      ],
      rows: [...fields, ...rest],
    };
  },
  height: (table, view) => Math.ceil(synergiesLayout(table, heads, view).height + 14),
  option: (table, view) => itemsOption(synergiesLayout(table, heads, view).items, view),
  reading: () => [
    {
      en: 'The source does not tie every session to a synergy: the links follow the order of its paragraphs. The list of future industries ends with “and others”.',
      'zh-Hant':
        '來源未逐一寫明各場次屬哪項協同，連線按段落次序推定；未來產業領域一項以「等」字作結，並非全部。',
      'zh-Hans':
        '来源未逐一写明各场次属哪项协同，连线按段落次序推定；未来产业领域一项以“等”字作结，并非全部。',
    },
  ],
  slide: 'table',
};
