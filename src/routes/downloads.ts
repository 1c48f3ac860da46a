import type { Data } from '../datasets';
import { datasetCsv } from '../export/dataset-csv';
import { langs } from '../i18n/text';
import { datasetIds } from '../model/catalogue';
import { previewOf } from '../model/preview';

/** The files that readers take away, by their path in the built site: data as published, schemas, tables. */
export function downloadsOf(data: Data, read: (path: string) => string): [string, string][] {
  const sources = new Map(data.sources.rows.map((row) => [row.id, row]));
  const notes = new Map(data.notes.rows.map((row) => [row.id, row]));
  const names = {
    source: (id: string) => sources.get(id),
    note: (id: string) => notes.get(id)?.title,
  };
  return datasetIds.flatMap((id): [string, string][] => {
    const preview = previewOf(data, id);
    const schema = `schema/${id}.schema.json`;
    return [
      [`/data/${id}.json`, read(`${id}.json`)],
      [`/data/${schema}`, read(schema)],
      ...langs.map((lang): [string, string] => [
        `/data/${id}.${lang}.csv`,
        datasetCsv(preview, names, lang),
      ]),
    ];
  });
}
