import { articleDatasets, registers, statistics, type Data } from '../index';
import type { Fault } from '../fault';
import { fault, groupBy, rowsIn } from './room';

const figures = [...articleDatasets, ...statistics].map(({ id }) => id);

/**
 * Rows with figures have one name space, because addresses and baselines name them by id alone; the
 * rows of a register have their own, because the field that names them says which register.
 */
export const idsAreUnique = (room: Data): Fault[] =>
  [figures, ...registers.map(({ id }) => [id])].flatMap((space) =>
    [...groupBy(rowsIn(room, space), ({ row }) => row.id).values()].flatMap(([first, ...again]) =>
      again.map((one) =>
        fault(one, 'id', `an id that data/${first?.dataset}.json has too`, 'an id of its own'),
      ),
    ),
  );

/** Every adcode that a row names stands in places. */
export const placesExist = (room: Data): Fault[] => {
  const known = new Set(room.places.rows.map((place) => place.adcode));
  return rowsIn(room).flatMap((one) =>
    (one.row.places ?? [])
      .filter((code) => !known.has(code))
      .map((code) => fault(one, 'places', code, 'an adcode that data/places.json has')),
  );
};

/** Every source and note that a row names exists, and every source and note is named by a row. */
export const sourcesAndNotesMeet = (room: Data): Fault[] => {
  const sources = new Set(room.sources.rows.map(({ id }) => id));
  const notes = new Set(room.notes.rows.map(({ id }) => id));
  const usedSources = new Set<string>();
  const usedNotes = new Set<string>();
  const faults: Fault[] = [];
  for (const one of rowsIn(room)) {
    const { source, notes: named = [] } = one.row;
    if (source !== undefined) {
      usedSources.add(source);
      if (!sources.has(source))
        faults.push(fault(one, 'source', source, 'the id of a row of data/sources.json'));
    }
    for (const note of named) {
      usedNotes.add(note);
      if (!notes.has(note))
        faults.push(fault(one, 'notes', note, 'the id of a row of data/notes.json'));
    }
  }
  const unused = (dataset: 'sources' | 'notes', used: ReadonlySet<string>) =>
    room[dataset].rows
      .filter(({ id }) => !used.has(id))
      .map((row) =>
        fault({ dataset, row }, '', 'that no row names it', 'at least one row that does'),
      );
  return [...faults, ...unused('sources', usedSources), ...unused('notes', usedNotes)];
};

/** The baseline of every target is a row of the room, or says why there is none. */
export const baselinesExist = (room: Data): Fault[] => {
  const known = new Set([
    'none',
    'not-a-target',
    ...rowsIn(room, figures).map(({ row }) => row.id),
  ]);
  return room['targets-2030'].rows
    .filter(({ baseline }) => !known.has(baseline))
    .map((row) =>
      fault(
        { dataset: 'targets-2030', row },
        'baseline',
        row.baseline,
        'a row id, "none" or "not-a-target"',
      ),
    );
};

/** Every industry's group that a row names is explained in the meta of `listed-counts`. */
export const groupsAreNamed = (room: Data): Fault[] => {
  const groups = room['listed-counts'].meta.groups;
  const faultOf = (one: Parameters<typeof fault>[0], field: string, key: string | null) =>
    key === null || key in groups
      ? []
      : [fault(one, field, key, 'a key of meta.groups in data/listed-counts.json')];
  return [
    ...room['listed-counts'].rows.flatMap((row) =>
      faultOf({ dataset: 'listed-counts', row }, 'group', row.group),
    ),
    ...room['listed-companies'].rows.flatMap((row) =>
      faultOf({ dataset: 'listed-companies', row }, 'industryGroup', row.industryGroup),
    ),
  ];
};
