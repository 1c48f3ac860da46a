import type { Data, DatasetId } from '../datasets';
import { citiesOf, cityOf } from './places';

/** What a note of the register is about: datasets with a row that carries it, and those rows' cities. */
export interface Touched {
  readonly datasets: readonly DatasetId[];
  /** Adcodes in the order of their codes; none where only the province or other places are meant. */
  readonly cities: readonly string[];
}

interface Noted {
  readonly notes?: readonly string[];
  readonly places?: readonly string[];
}

/** The rows that carry a note, dataset by dataset. */
export function touchedBy(room: Data, note: string): Touched {
  // Object.keys forgets the names; rows of unlike datasets are read by the fields they share.
  const carrying = (Object.keys(room) as DatasetId[]).flatMap((dataset) => {
    const rows = (room[dataset].rows as readonly unknown[] as readonly Noted[]).filter((row) =>
      row.notes?.includes(note),
    );
    return rows.length > 0 ? [{ dataset, rows }] : [];
  });
  const codes = new Set(
    carrying.flatMap(({ rows }) =>
      rows.flatMap(({ places = [] }) => places.flatMap((code) => cityOf(room, code)?.adcode ?? [])),
    ),
  );
  return {
    datasets: carrying.map(({ dataset }) => dataset),
    cities: citiesOf(room).flatMap(({ adcode }) => (codes.has(adcode) ? [adcode] : [])),
  };
}
