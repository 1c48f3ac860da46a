import { rowOf } from '../model/find';
import { say, type Text } from '../i18n/text';
import { cellOf } from './parts/cells';
import { rowNotes } from './parts/notes';
import { quantityAt, rowsHeight, rowsOption } from './parts/plot';
import type { MarkRow } from './parts/mark-row';
import type { FigureSpec, Table, View } from './spec';

const bases: Record<'china' | 'world', Text> = {
  china: { en: 'Share of China’s reserves', 'zh-Hant': '佔全國儲量', 'zh-Hans': '占全国储量' },
  world: { en: 'Share of the world’s output', 'zh-Hant': '佔全球產量', 'zh-Hans': '占全球产量' },
};

const rows = (table: Table, view: View): MarkRow[] =>
  table.rows.map((row, i) => {
    const heading =
      row.group && row.group !== table.rows[i - 1]?.group ? say(row.group, view.lang) : undefined;
    return {
      id: row.id,
      label: say(row.label, view.lang),
      quantity: quantityAt(row, 0),
      max: 100,
      track: true,
      notes: rowNotes(row, table),
      ...(heading === undefined ? {} : { heading }),
    };
  });

/** Reserves and output of strategic minerals, each share against the base it was printed with. */
export const resources: FigureSpec<'resources' | 'global-shares'> = {
  id: 'resources',
  topic: 'resources',
  title: () => ({
    en: 'At least half of China’s tungsten reserves are in Jiangxi',
    'zh-Hant': '全國的鎢礦儲量，一半以上在江西',
    'zh-Hans': '全国的钨矿储量，一半以上在江西',
  }),
  subtitle: () => ({
    en: 'Share of national reserves and of world output, %; years not printed',
    'zh-Hant': '佔全國儲量及全球產量的比重，%；年份未刊',
    'zh-Hans': '占全国储量及全球产量的比重，%；年份未刊',
  }),
  needs: ['resources', 'global-shares'],
  table: (data) => {
    const china = ['tungsten-reserve-share', 'nickel-reserve-share'].map((id) =>
      rowOf(data.resources, id),
    );
    const world = rowOf(data['global-shares'], 'heavy-rare-earth-share');
    return {
      rowHeader: { en: 'Resource', 'zh-Hant': '資源', 'zh-Hans': '资源' },
      columns: [{ id: 'share', label: { en: 'Share', 'zh-Hant': '比重', 'zh-Hans': '比重' } }],
      rows: [
        ...china.map((row) => ({
          id: row.id,
          label: row.product ?? row.label,
          group: bases.china,
          cells: [cellOf(row)],
        })),
        { id: world.id, label: world.product, group: bases.world, cells: [cellOf(world)] },
      ],
    };
  },
  height: (table, view) => rowsHeight(rows(table, view), table, view),
  option: (table, view) => rowsOption(rows(table, view), table, view),
  slide: 'bars',
};
