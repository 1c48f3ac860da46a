import type { Data } from './index';
import type { Fault } from './fault';
import { changesAreListed } from './checks/changes';
import { decksAreWhole } from './checks/decks';
import {
  fractionsAreLowest,
  periodsAreInOrder,
  valuesFitUnits,
  yearsAscend,
} from './checks/figures';
import { mapsAreWhole, placesAreWhole } from './checks/places';
import {
  baselinesExist,
  groupsAreNamed,
  idsAreUnique,
  placesExist,
  sourcesAndNotesMeet,
} from './checks/references';
import { citiesAddUp } from './checks/sums';
import { languagesAreClean } from './checks/words';

/** What no single row can show: the rows of the room against each other. */
export const checks: readonly ((room: Data) => Fault[])[] = [
  idsAreUnique,
  placesExist,
  sourcesAndNotesMeet,
  baselinesExist,
  groupsAreNamed,
  placesAreWhole,
  mapsAreWhole,
  valuesFitUnits,
  fractionsAreLowest,
  periodsAreInOrder,
  yearsAscend,
  citiesAddUp,
  languagesAreClean,
  changesAreListed,
  decksAreWhole,
];

/** Every fault of the whole room, file by file. */
export const checkRoom = (room: Data): Fault[] => {
  const faults = checks.flatMap((check) => check(room));
  return faults.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
};
