import { type Text } from '../../i18n/text';
import { periodYear } from '../../model/money';
import type { Table } from '../spec';
import { cellOf, type SourceRow } from './cells';
import { inEvery } from './choices';

type Row = SourceRow & { readonly places: readonly string[] };

/** A table of one measure of a place: a row a year, and last the year a goal is set for. */
export function yearsAndGoal(
  column: { readonly id: string; readonly label: Text },
  rows: readonly Row[],
  goal: { readonly year: number; readonly row: Row },
): Table {
  return {
    rowHeader: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
    columns: [column],
    rows: [
      ...rows.map((row) => {
        const year = periodYear(row.period);
        return {
          id: String(year),
          label: inEvery((lang) => (lang === 'en' ? String(year) : `${year}年`)),
          places: row.places,
          cells: [cellOf(row)],
        };
      }),
      {
        id: String(goal.year),
        label: {
          en: `${goal.year} target`,
          'zh-Hant': `${goal.year}年目標`,
          'zh-Hans': `${goal.year}年目标`,
        },
        places: goal.row.places,
        cells: [cellOf(goal.row)],
      },
    ],
  };
}
