import { formatQuantity, unitScale } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { commonNotes, noteLetters } from './parts/notes';
import { isNarrow, itemsOption, quantityAt, quantityIn } from './parts/plot';
import { yearColumns } from './parts/year-columns';
import { yearFormat } from './parts/year-frame';
import { yearsAndGoal } from './parts/years-and-goal';
import type { Choice, FigureSpec, Table, View } from './spec';

const target: Text = { en: 'Target', 'zh-Hant': '目標', 'zh-Hans': '目标' };
const published: Text = { en: 'As published', 'zh-Hant': '照公布數', 'zh-Hans': '照公布数' };

const isYuan = (view: View): boolean => view.choices.printed === 'cny';

const printedIn: Choice = {
  id: 'printed',
  label: { en: 'Published in', 'zh-Hant': '公布幣種', 'zh-Hans': '公布币种' },
  default: 'usd',
  options: [
    { id: 'usd', label: { en: 'US dollars', 'zh-Hant': '美元', 'zh-Hans': '美元' } },
    { id: 'cny', label: { en: 'Yuan', 'zh-Hant': '人民幣', 'zh-Hans': '人民币' } },
  ],
};

function layout(table: Table, view: View) {
  const { lang } = view;
  const { unit } = quantityIn(table.rows[0]?.cells[0]);
  const shown = table.rows.map((row) => {
    const quantity = quantityAt(row, 0);
    // A goal in another currency than the years has no place on their scale: it is said in words.
    const isOther = quantity.unit !== unit;
    return {
      id: row.id,
      year: Number(row.id),
      quantity: isOther ? { ...quantity, value: null } : quantity,
      notes: row.cells[0]?.notes ?? [],
      first: quantity.qualifier !== 'exact',
      ...(isOther ? { value: formatQuantity(quantity, lang, { style: 'short' }) } : {}),
    };
  });
  const values = shown.map(({ quantity }) => quantity.value);
  const years = shown.filter(({ quantity }) => !quantity.target);
  return yearColumns(shown, {
    x: 8,
    y: 8,
    width: view.width - 16,
    reach: isNarrow(view) ? 200 : 240,
    lang,
    letters: noteLetters(table),
    notes: commonNotes(table, 0),
    max:
      Math.max(...values.map((value) => value ?? 0)) *
      (shown.at(-1)?.quantity.value === null ? 1.2 : 1.5),
    unit: unitScale([1000], unit, lang).label,
    format: yearFormat(unitScale([1000], unit, lang), lang, 0),
    spans: [
      {
        from: Math.min(...years.map(({ year }) => year)),
        to: Math.max(...years.map(({ year }) => year)),
        label: say(published, lang),
      },
      { from: 2030, to: 2030, label: say(target, lang) },
    ],
  });
}

/** GDP per person of the province by year, in the currency it was published in, and the target. */
export const perCapita: FigureSpec<'province-gdp' | 'targets-2030' | 'exchange-rates'> = {
  id: 'per-capita',
  topic: 'targets-2030',
  title: () => ({
    en: 'GDP per person: US$10,544 in 2022, over 14,000 by 2030 if the target is met',
    'zh-Hant': '人均生產總值：2022年10,544美元，2030年目標超1.4萬美元',
    'zh-Hans': '人均生产总值：2022年10544美元，2030年目标超1.4万美元',
  }),
  subtitle: (_, view) =>
    isYuan(view)
      ? {
          en: 'GDP per person, yuan, 2016–2022 and 2024; the 2030 target is printed in US dollars only',
          'zh-Hant': '人均地區生產總值，人民幣，2016–2022年及2024年；2030年目標只以美元刊載',
          'zh-Hans': '人均地区生产总值，人民币，2016–2022年及2024年；2030年目标只以美元刊载',
        }
      : {
          en: 'GDP per person, US dollars, 2016–2022, and the 2030 target (hatched; printed: per capita)',
          'zh-Hant': '人均地區生產總值，美元，2016–2022年；2030年為目標（斜線，原文只寫人均）',
          'zh-Hans': '人均地区生产总值，美元，2016–2022年；2030年为目标（斜线，原文只写人均）',
        },
  needs: ['province-gdp', 'targets-2030', 'exchange-rates'],
  controls: () => [printedIn],
  table: (data, view) => {
    const measure = isYuan(view) ? 'per-person' : 'per-person-usd';
    const rows = data['province-gdp'].rows.filter((row) => row.measure === measure);
    const goal = rowOf(data['targets-2030'], 'target-per-capita-2030');
    return yearsAndGoal(
      {
        id: 'per-person',
        label: { en: 'GDP per person', 'zh-Hant': '人均生產總值', 'zh-Hans': '人均生产总值' },
      },
      rows,
      { year: 2030, row: goal },
    );
  },
  height: (table, view) => Math.ceil(layout(table, view).height + 16),
  option: (table, view) => itemsOption(layout(table, view).items, view),
  reading: (_, view) => [
    isYuan(view)
      ? {
          en: 'No figure for 2023 and 2025 was found; 2024 is divided by another population (note).',
          'zh-Hant': '2023年和2025年未見公布數；2024年所用人口不同（見註）。',
          'zh-Hans': '2023年和2025年未见公布数；2024年所用人口不同（见注）。',
        }
      : {
          en: 'After 2022 no figure in US dollars was found. Figures in dollars also move with the exchange rate of each year.',
          'zh-Hant': '2022年以後未見美元數。美元數亦隨各年匯率變動。',
          'zh-Hans': '2022年以后未见美元数。美元数亦随各年汇率变动。',
        },
  ],
  slide: 'columns',
};
