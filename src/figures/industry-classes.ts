import { formatQuantity } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { cellOf } from './parts/cells';
import type { Block, Drawn, Item } from './parts/drawn';
import { isNarrow, itemsOption, quantityAt } from './parts/plot';
import { rowRings } from './parts/rings';
import { rect } from './parts/shapes';
import { textWidth, words } from './parts/words';
import type { FigureSpec, Table, View } from './spec';

const articles: readonly Text[] = [
  { en: '2025 feature', 'zh-Hant': '2025年專題', 'zh-Hans': '2025年专题' },
  { en: '2026 feature', 'zh-Hant': '2026年專題', 'zh-Hans': '2026年专题' },
];
const cell = 18;

/** Each count as cells, one article above the other; nothing joins the two, because nothing explains the change. */
function layout(table: Table, view: View): Block {
  const x0 = 8;
  const narrow = isNarrow(view);
  const left = narrow ? x0 : x0 + 170;
  const items: Item[] = [];
  let y = 6;
  for (const row of table.rows) {
    const name = say(row.label, view.lang);
    const drawn: Drawn[] = [
      words(name, 'label', { x: x0, y: y + 8, size: 14 }),
      ...rowRings(row, table, x0 + textWidth(name, 14) + 8, y + 8),
    ];
    const top = y;
    y += 28;
    articles.forEach((article, i) => {
      const q = quantityAt(row, i);
      if (narrow) {
        drawn.push(words(say(article, view.lang), 'muted', { x: x0, y: y + 6, size: 12 }));
        y += 18;
      } else
        drawn.push(words(say(article, view.lang), 'muted', { x: x0, y: y + cell / 2, size: 13 }));
      const step = Math.min(cell + 5, (view.width - left - (narrow ? 60 : 130)) / 14);
      const count = q.value ?? 0;
      for (let n = 0; n < count; n += 1) drawn.push(rect(left + n * step, y, step - 4, cell));
      drawn.push(
        words(formatQuantity(q, view.lang, { style: narrow ? 'bare' : 'full' }), 'figure', {
          x: left + count * step + 8,
          y: y + cell / 2,
          size: 14,
        }),
      );
      y += cell + 10;
    });
    items.push({
      name: row.id,
      hit: { x: x0 - 4, y: top - 4, width: view.width - 8, height: y - top },
      drawn,
    });
    y += 16;
  }
  return { items, height: y };
}

/** How many industries of each size class the two articles count. */
export const industryClasses: FigureSpec<'industry-scale-counts'> = {
  id: 'industry-classes',
  topic: 'industries',
  title: () => ({
    en: 'The 2025 feature counts one trillion-yuan industry, the 2026 feature two',
    'zh-Hant': '萬億級產業，2025年專題計1個，2026年專題計2個',
    'zh-Hans': '万亿级产业，2025年专题计1个，2026年专题计2个',
  }),
  subtitle: () => ({
    en: 'Industries by size class as counted in each feature; count dates and definitions not printed',
    'zh-Hant': '兩篇專題各自統計的產業數目，按規模級別；統計日期及定義未刊',
    'zh-Hans': '两篇专题各自统计的产业数目，按规模级别；统计日期及定义未刊',
  }),
  needs: ['industry-scale-counts'],
  table: (data) => {
    const at = (id: string) => cellOf(rowOf(data['industry-scale-counts'], id));
    return {
      rowHeader: { en: 'Size class', 'zh-Hant': '規模級別', 'zh-Hans': '规模级别' },
      columns: articles.map((label, i) => ({ id: i === 0 ? 'late-2025' : 'may-2026', label })),
      rows: [
        {
          id: 'trillion',
          label: { en: 'CNY 1 trillion class', 'zh-Hant': '萬億級', 'zh-Hans': '万亿级' },
          cells: [at('trillion-industries-2025'), at('trillion-industries-2026')],
        },
        {
          id: 'hundred-billion',
          label: { en: 'CNY 100 billion class', 'zh-Hant': '千億級', 'zh-Hans': '千亿级' },
          cells: [at('hundred-bn-industries-2025'), at('hundred-bn-industries-2026')],
        },
      ],
    };
  },
  height: (table, view) => Math.ceil(layout(table, view).height),
  option: (table, view) => itemsOption(layout(table, view).items, view),
  reading: () => [
    {
      en: 'Two dated counts, not a trend: neither feature says why they differ.',
      'zh-Hant': '兩個日期的統計，不是走勢：兩篇專題均未說明何以不同。',
      'zh-Hans': '两个日期的统计，不是走势：两篇专题均未说明何以不同。',
    },
  ],
  slide: 'table',
};
