import { formatQuantity, unitScale } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import type { Block, Drawn, Item } from './parts/drawn';
import { noteLetters } from './parts/notes';
import { isNarrow, quantityAt } from './parts/plot';
import { level, rect } from './parts/shapes';
import { figureWords, paragraph, words } from './parts/words';
import { yearColumns } from './parts/year-columns';
import { yearFormat } from './parts/year-frame';
import type { Table, TableRow, View } from './spec';

const aYear: Text = {
  en: 'growth a year to reach the target by 2030',
  'zh-Hant': '到2030年達標所需的年均增長',
  'zh-Hans': '到2030年达标所需的年均增长',
};
const arrival: Text = {
  en: 'If GDP grows every year by …, the target is reached in',
  'zh-Hant': '如每年增長以下幅度，達標年份為',
  'zh-Hans': '如每年增长以下幅度，达标年份为',
};
const latestArrival: Text = {
  en: 'If GDP grows every year by …, the target is reached at the latest in',
  'zh-Hant': '如每年增長以下幅度，最遲達標年份為',
  'zh-Hans': '如每年增长以下幅度，最迟达标年份为',
};
const base: Text = { en: 'Baseline', 'zh-Hant': '基數', 'zh-Hans': '基数' };

const rowIn = (table: Table, id: string): TableRow | undefined =>
  table.rows.find((row) => row.id === id);

/** The answer, large: how much growth the target needs. */
function answer(row: TableRow, view: View): Block {
  const { lang } = view;
  const figure = quantityAt(row, 1);
  const size = isNarrow(view) ? 32 : 40;
  const under = paragraph(say(aYear, lang), 'plain', {
    x: 8,
    y: size + 22,
    size: 14,
    width: view.width - 16,
  });
  const height = size + 22 + under.length * 19;
  return {
    items: [
      {
        name: row.id,
        hit: { x: 2, y: 4, width: Math.min(view.width - 4, 420), height },
        drawn: [figureWords(figure, lang, { x: 8, y: 12, size, baseline: 'top' }), ...under],
      },
    ],
    height,
  };
}

/** The years of arrival at each rate, the chosen one framed. */
function arrivals(table: Table, view: View, top: number): Block {
  const { lang } = view;
  const rows = table.rows.filter(({ id }) => id.startsWith('rate-'));
  const isFloor = rowIn(table, 'baseline')?.cells[0]?.quantity?.qualifier === 'over';
  const chosen = `rate-${(view.choices.growth ?? '').replace('.', '-')}`;
  const head = paragraph(say(isFloor ? latestArrival : arrival, lang), 'label', {
    x: 8,
    y: top,
    size: 14,
    width: view.width - 16,
  });
  const y = top + head.length * 19 + 10;
  const step = (view.width - 16) / rows.length;
  const height = 54;
  const box = (row: TableRow, i: number): Item => {
    const [x, width] = [8 + i * step + 2, step - 4];
    const middle = x + width / 2;
    const at = { x: middle, align: 'center' as const };
    const year = formatQuantity(quantityAt(row, 2), lang);
    const rate = `${row.id.slice(5).replace('-', '.')}%`;
    const frame: Drawn =
      row.id === chosen
        ? rect(x + 1, y + 1, width - 2, height - 2, { stroke: 2, radius: 3 })
        : rect(x + 0.5, y + 0.5, width - 1, height - 1, { paint: 'line', stroke: 1, radius: 3 });
    return {
      name: row.id,
      hit: { x, y, width, height },
      drawn: [
        frame,
        words(rate, 'muted', { ...at, y: y + 16, size: 13 }),
        words(year, 'figure', { ...at, y: y + 38, size: isNarrow(view) ? 14 : 17 }),
      ],
    };
  };
  return { items: [{ drawn: head }, ...rows.map(box)], height: y + height - top };
}

/** The growth needed, the years at an assumed growth against the target, and the years of arrival. */
export function neededLayout(table: Table, view: View): Block {
  const { lang } = view;
  const [needed, baseline, target] = ['needed', 'baseline', 'target'].map((id) => rowIn(table, id));
  if (!needed || !baseline || !target) return { items: [], height: 0 };
  const letters = noteLetters(table);
  const head = answer(needed, view);
  const assumed = table.rows.filter(({ id }) => /^\d/.test(id));
  const first = Number(assumed[0]?.id) - 1;
  const goal = quantityAt(target, 0);
  const values = [baseline, target, ...assumed].map((row) => quantityAt(row, 0).value ?? 0);
  const max = Math.max(...values);
  const scale = unitScale(values, goal.unit, lang);
  const rate = `${view.choices.growth ?? ''}%`;
  const goalLabel = `${say(target.label, lang)}${lang === 'en' ? ': ' : '：'}${formatQuantity(goal, lang)}`;
  const y = head.height + 26;
  const years = yearColumns(
    [
      {
        id: baseline.id,
        year: first,
        quantity: quantityAt(baseline, 0),
        notes: baseline.cells[0]?.notes ?? [],
        first: true,
      },
      ...assumed.map((row) => ({
        id: row.id,
        year: Number(row.id),
        quantity: quantityAt(row, 0),
        notes: [],
        assumed: true,
      })),
    ],
    {
      x: 8,
      y,
      width: view.width - 16,
      reach: isNarrow(view) ? 240 : 270,
      lang,
      letters,
      max: max * 1.03,
      inside: true,
      unit: scale.label,
      format: yearFormat(scale, lang, max / scale.divisor < 10 ? 2 : 0),
      spans: [
        { from: first, to: first, label: say(base, lang) },
        {
          from: first + 1,
          to: first + assumed.length,
          label: {
            en: `Assumed: ${rate} more every year`,
            'zh-Hant': `假設每年增長${rate}`,
            'zh-Hans': `假设每年增长${rate}`,
          }[lang],
        },
      ],
      mark: {
        id: target.id,
        value: goal.value ?? 0,
        label: goalLabel,
        notes: target.cells[0]?.notes ?? [],
      },
    },
  );
  const low = arrivals(table, view, y + years.height + 24);
  const at = level(8, view.width - 8, head.height + 14, 'line', 1);
  return {
    items: [...head.items, { drawn: [at] }, ...years.items, ...low.items],
    height: y + years.height + 24 + low.height,
  };
}
