import { say, type Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { noteLetters } from './parts/notes';
import { isNarrow, itemsOption, quantityAt } from './parts/plot';
import { yearColumns } from './parts/year-columns';
import { yearFormat } from './parts/year-frame';
import { yearsAndGoal } from './parts/years-and-goal';
import { unitScale } from '../i18n/format';
import type { FigureSpec, Table, View } from './spec';

const target: Text = { en: 'Target', 'zh-Hant': '目標', 'zh-Hans': '目标' };
const head: Text = {
  en: '% on the year before',
  'zh-Hant': '比上年增長，%',
  'zh-Hans': '比上年增长，%',
};

function layout(table: Table, view: View) {
  const { lang } = view;
  const values = table.rows.map((row) => quantityAt(row, 0).value);
  const last = table.rows.at(-1);
  const goal = Number(last?.id);
  const range = last && quantityAt(last, 0).words;
  // Words wider than their year stand under it.
  const under = isNarrow(view) && range ? ` ${say(range, lang)}` : '';
  return yearColumns(
    table.rows.map((row) => {
      const quantity = quantityAt(row, 0);
      return {
        id: row.id,
        year: Number(row.id),
        quantity,
        notes: row.cells[0]?.notes ?? [],
        first: quantity.target === true,
        ...(quantity.words ? { value: isNarrow(view) ? '' : say(quantity.words, lang) } : {}),
      };
    }),
    {
      x: 8,
      y: 8,
      width: view.width - 16,
      reach: isNarrow(view) ? 180 : 230,
      lang,
      letters: noteLetters(table),
      max: Math.max(...values.map((value) => value ?? 0)) * 1.08,
      unit: say(head, lang),
      format: yearFormat(unitScale(values, 'percent', lang), lang, 1),
      spans: [{ from: goal, to: goal, label: `${say(target, lang)}${under}` }],
    },
  );
}

/** Growth of GDP at constant prices by year, as published, and the range set for 2026. */
export const realGrowth: FigureSpec<'province-gdp' | 'targets-2026'> = {
  id: 'real-growth',
  topic: 'targets-2030',
  title: () => ({
    en: 'Jiangxi’s economy grew by 5.2% in 2025, its fastest in four years',
    'zh-Hant': '2025年江西經濟增長5.2%，為四年來最快',
    'zh-Hans': '2025年江西经济增长5.2%，为四年来最快',
  }),
  subtitle: () => ({
    en: 'Real growth of GDP as published, 2016–2025, and the 2026 target, printed as a range in words',
    'zh-Hant': '地區生產總值實際增速，照公布數，2016–2025年；2026年目標為一區間，照印',
    'zh-Hans': '地区生产总值实际增速，照公布数，2016–2025年；2026年目标为一区间，照印',
  }),
  needs: ['province-gdp', 'targets-2026'],
  table: (data) => {
    const rows = data['province-gdp'].rows.filter(({ measure }) => measure === 'growth');
    const goal = rowOf(data['targets-2026'], 'target-2026-growth');
    return yearsAndGoal(
      { id: 'growth', label: { en: 'Real growth', 'zh-Hant': '實際增速', 'zh-Hans': '实际增速' } },
      rows,
      { year: 2026, row: goal },
    );
  },
  height: (table, view) => Math.ceil(layout(table, view).height + 16),
  option: (table, view) => itemsOption(layout(table, view).items, view),
  reading: () => [
    {
      en: 'Growth is published by the statisticians at constant prices; it cannot be had from two years of GDP. Growth of 2023 and later may still be revised.',
      'zh-Hant':
        '增速由統計部門按不變價格公布，不能由兩年總量相除得出。2023年及以後的增速仍可能修訂。',
      'zh-Hans':
        '增速由统计部门按不变价格公布，不能由两年总量相除得出。2023年及以后的增速仍可能修订。',
    },
  ],
  slide: 'columns',
};
