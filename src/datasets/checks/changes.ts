import type { Data, DatasetId } from '../index';
import type { Fault } from '../fault';
import { fault } from './room';

/** Every dataset that came or changed stands in the list of changes, under the day it says of itself. */
export const changesAreListed = (room: Data): Fault[] => {
  const lines = room.changes.rows;
  // Object.keys forgets the names of the datasets.
  const ids = Object.keys(room) as DatasetId[];
  const known = new Set<string>(ids);
  return [
    ...lines.flatMap((row) =>
      row.datasets
        .filter((id) => !known.has(id))
        .map((id) => fault({ dataset: 'changes', row }, 'datasets', id, 'the id of a dataset')),
    ),
    ...lines.flatMap((row, i) =>
      row.date < (lines[i - 1]?.date ?? '')
        ? [fault({ dataset: 'changes', row }, 'date', row.date, 'dates in ascending order')]
        : [],
    ),
    ...ids.flatMap((id) => {
      const { updated } = room[id].meta;
      return lines.some((line) => line.date >= updated && line.datasets.includes(id))
        ? []
        : [
            fault(
              { dataset: id, row: null },
              'meta.updated',
              updated,
              `a line of that day in data/changes.json that names ${id}`,
            ),
          ];
    }),
  ];
};
