import type { ChartData } from './chart-data';

/** The workbook behind a chart: categories in the first column, a column a series, values in base units. */
export async function workbookOf({ categories, series, unit }: ChartData): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal');
  const head = [
    { value: unit, type: String },
    ...series.map(({ name }) => ({ value: name, type: String })),
  ];
  const rows = categories.map((name, i) => [
    { value: name, type: String },
    ...series.map(({ points }) => {
      const value = points[i]?.value ?? null;
      return value === null ? null : { value, type: Number };
    }),
  ]);
  const blob = await write([{ data: [head, ...rows], sheet: 'Sheet1' }]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
