import type { Data } from '../datasets';
import type { Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { counts, programme } from './programme-plot';
import { cellOf } from './parts/cells';
import { statements } from './parts/statements';

const groups = {
  chains: {
    en: 'Trade, industrial chains and parks',
    'zh-Hant': '貿易、產業鏈與園區',
    'zh-Hans': '贸易、产业链与园区',
  },
  services: {
    en: 'Services, capital and new scenes',
    'zh-Hant': '服務、資本與應用場景',
    'zh-Hans': '服务、资本与应用场景',
  },
  people: {
    en: 'Going abroad, talent, tourism',
    'zh-Hant': '出海、人才與文旅',
    'zh-Hans': '出海、人才与文旅',
  },
} satisfies Record<string, Text>;

const order: readonly (readonly [id: string, group: Text])[] = [
  ['trade-week-2026-programme', groups.chains],
  ['event-trade-themed-3', groups.chains],
  ['event-foreign-invested-symposium', groups.chains],
  ['brand-gan-quality-goods', groups.chains],
  ['event-supply-chain-6', groups.chains],
  ['event-supply-chain-sectors', groups.chains],
  ['event-supply-chain-links', groups.chains],
  ['event-ganzhou-codeveloped-parks', groups.chains],
  ['event-producer-services', groups.services],
  ['event-industry-capital', groups.services],
  ['event-scenario-matchmaking', groups.services],
  ['scenario-format', groups.services],
  ['event-haizongfu', groups.people],
  ['event-macao-talent', groups.people],
  ['event-tourism-month', groups.people],
];

/** Rows that say more about an event listed already. */
const again: ReadonlySet<string> = new Set([
  'event-foreign-invested-symposium',
  'brand-gan-quality-goods',
  'event-supply-chain-sectors',
  'event-supply-chain-links',
  'scenario-format',
]);

const announced = statements<'programme-2026'>({
  id: 'programme-2026',
  topic: 'trade-week',
  as: programme,
  title: {
    en: 'Of 1+19+N events in 2026, the feature mentions at most 16',
    'zh-Hant': '2026年「1+19+N」場活動，專題提及的最多16場',
    'zh-Hans': '2026年“1+19+N”场活动，专题提及的最多16场',
  },
  subtitle: {
    en: 'Events of the trade week of May 2026 as announced; dates, venues and results not printed',
    'zh-Hant': '2026年5月經貿活動周的預告場次；日期、地點及成果未刊',
    'zh-Hans': '2026年5月经贸活动周的预告场次；日期、地点及成果未刊',
  },
  rowHeader: { en: 'Event', 'zh-Hant': '活動', 'zh-Hans': '活动' },
  needs: ['programme-2026'],
  controls: () => [
    {
      id: 'show',
      label: { en: 'Show', 'zh-Hant': '顯示', 'zh-Hans': '显示' },
      default: 'events',
      options: [
        { id: 'events', label: { en: 'Events', 'zh-Hant': '活動', 'zh-Hans': '活动' } },
        { id: 'details', label: { en: 'Details', 'zh-Hant': '細節', 'zh-Hans': '细节' } },
      ],
    },
  ],
  said: (data, { choices }) =>
    order
      .filter(([id]) => again.has(id) === (choices.show === 'details'))
      .map(([id, group]) => ({ row: rowOf(data['programme-2026'], id), group })),
  reading: [
    {
      en: 'A filled square is an event that the feature mentions, by name or by count; an empty one is part of the 19 without a mention. What 1, 19 and N stand for is not printed, so the 16 may not all belong to the 19.',
      'zh-Hant':
        '實心方格為專題點名或計及的場次，空心方格為19場中未提及者。「1」「19」「N」各指什麼未刊，16場未必全屬19場之內。',
      'zh-Hans':
        '实心方格为专题点名或计及的场次，空心方格为19场中未提及者。“1”“19”“N”各指什么未刊，16场未必全属19场之内。',
    },
  ],
});

/** Events that the feature names or counts: three and six as printed, each other name once. */
const mentioned = (data: Pick<Data, 'programme-2026'>): number =>
  data['programme-2026'].rows
    .filter(({ id }) => id.startsWith('event-') && !again.has(id))
    .reduce((sum, { value }) => sum + (value ?? 1), 0);

/** The middle part of "1+19+N". */
const billed = 19;

/** The events of the 2026 week as announced, and how many of the 19 have no name in print. */
export const programme2026: typeof announced = {
  ...announced,
  table: (data, view) => {
    const table = announced.table(data, view);
    const whole = cellOf(rowOf(data['programme-2026'], 'trade-week-2026-programme'));
    const count = mentioned(data);
    const row = (id: string, label: Text, value: number, qualifier: 'exact' | 'at-least') => ({
      id,
      label,
      cells: [
        { ...whole, quantity: { value, unit: 'events' as const, qualifier }, derived: true },
        null,
      ],
    });
    return {
      ...table,
      rows: [
        row(
          counts.mentioned,
          {
            en: 'are mentioned at most, by our count',
            'zh-Hant': '最多提及，按本站計算',
            'zh-Hans': '最多提及，按本站计算',
          },
          count,
          'exact',
        ),
        row(
          counts.unnamed,
          {
            en: 'of the 19 are not named',
            'zh-Hant': '屬19場而未列名',
            'zh-Hans': '属19场而未列名',
          },
          billed - count,
          'at-least',
        ),
        ...table.rows,
      ],
    };
  },
};
