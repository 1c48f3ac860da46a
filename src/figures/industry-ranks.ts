import { say, type Text } from '../i18n/text';
import { formatQuantity } from '../i18n/format';
import { rowOf } from '../model/find';
import { cellOf, unpublished } from './parts/cells';
import { rowNotes } from './parts/notes';
import { quantityAt, rowsHeight, rowsOption } from './parts/plot';
import type { MarkRow } from './parts/mark-row';
import type { FigureSpec, Table, View } from './spec';

const industries: readonly { id: string; label: Text; size: string | null; rank: string | null }[] =
  [
    {
      id: 'non-ferrous',
      label: { en: 'Non-ferrous metals', 'zh-Hant': '有色金屬', 'zh-Hans': '有色金属' },
      size: 'nonferrous-over-1tn',
      rank: 'nonferrous-rank-national',
    },
    {
      id: 'electronics',
      label: { en: 'Electronic information', 'zh-Hant': '電子信息', 'zh-Hans': '电子信息' },
      size: 'electronics-over-1tn',
      rank: 'electronics-rank-national',
    },
    {
      id: 'equipment',
      label: { en: 'Equipment manufacturing', 'zh-Hant': '裝備製造', 'zh-Hans': '装备制造' },
      size: null,
      rank: null,
    },
  ];

const inChina = (rank: string): Text => ({
  en: `${rank} in China`,
  'zh-Hant': `全國${rank}`,
  'zh-Hans': `全国${rank}`,
});
const noRank: Text = { en: 'rank not published', 'zh-Hant': '位次未刊', 'zh-Hans': '位次未刊' };
const noSize: Text = { en: 'not published', 'zh-Hant': '未刊', 'zh-Hans': '未刊' };

const rows = (table: Table, view: View): MarkRow[] =>
  table.rows.map((row) => {
    const size = quantityAt(row, 0);
    const rank = quantityAt(row, 1);
    const onSize = new Set(row.cells[0]?.notes);
    const notes = rowNotes(row, table);
    return {
      id: row.id,
      label: say(row.label, view.lang),
      quantity: size,
      max: (size.value ?? 1) * 1.25,
      notes: notes.filter((note) => onSize.has(note)),
      subNotes: notes.filter((note) => !onSize.has(note)),
      sub: say(rank.value === null ? noRank : inChina(formatQuantity(rank, view.lang)), view.lang),
      ...(size.value === null ? { value: say(noSize, view.lang) } : {}),
    };
  });

/** The industries named as giants: size as a bound, national rank, and the one whose size is not published. */
export const industryRanks: FigureSpec<'industry-ranks' | 'exchange-rates'> = {
  id: 'industry-ranks',
  topic: 'industries',
  title: () => ({
    en: 'Two industries are past CNY 1 trillion; non-ferrous metals rank first in China',
    'zh-Hant': '兩個產業突破萬億元，有色金屬居全國第一',
    'zh-Hans': '两个产业突破万亿元，有色金属居全国第一',
  }),
  subtitle: () => ({
    en: 'Size and national rank of the named industries, 2026 feature; measure and year not printed',
    'zh-Hant': '點名產業的規模及全國位次，2026年專題；口徑及年份未刊',
    'zh-Hans': '点名产业的规模及全国位次，2026年专题；口径及年份未刊',
  }),
  needs: ['industry-ranks', 'exchange-rates'],
  table: (data) => ({
    rowHeader: { en: 'Industry', 'zh-Hant': '產業', 'zh-Hans': '产业' },
    columns: [
      { id: 'size', label: { en: 'Size', 'zh-Hant': '規模', 'zh-Hans': '规模' } },
      { id: 'rank', label: { en: 'Rank in China', 'zh-Hant': '全國位次', 'zh-Hans': '全国位次' } },
    ],
    rows: industries.map(({ id, label, size, rank }) => ({
      id,
      label,
      cells: [
        size === null ? unpublished('CNY') : cellOf(rowOf(data['industry-ranks'], size)),
        rank === null ? unpublished('rank') : cellOf(rowOf(data['industry-ranks'], rank)),
      ],
    })),
  }),
  height: (table, view) => rowsHeight(rows(table, view), table, view),
  option: (table, view) => rowsOption(rows(table, view), table, view),
  slide: 'bars',
};
