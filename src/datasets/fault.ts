/** One thing wrong in one place of a data file, said so that its editor can mend it. */
export interface Fault {
  /** Path from the project's root: `data/listings.json`. */
  readonly file: string;
  /** The row's id, its position from 0 when it has no id, or null when the fault is not in a row. */
  readonly row: string | number | null;
  /** Path inside the row (or the file): `text.zh-Hant`; empty when the whole row is meant. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

export type DatasetErrorKind = 'unreachable' | 'cut-short' | 'not-json' | 'schema';

/** Why a dataset cannot be used: nothing arrived, half of it arrived, something else arrived, or it has faults. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(
    readonly dataset: string,
    readonly kind: DatasetErrorKind,
    readonly faults: readonly Fault[] = [],
  ) {
    super(`Dataset ${dataset}: ${kind}${faults[0] ? ` (${sayFault(faults[0])})` : ''}`);
  }
}

/** The file a dataset is kept in, from the project's root. */
export const fileOf = (dataset: string): string => `data/${dataset}.json`;

/** "data/listings.json · row listed-hkex · text.zh-Hant: found nothing, expected a sentence in Traditional Chinese". */
export const sayFault = ({ file, row, field, found, expected }: Fault): string => {
  const where = [file, row === null ? '' : `row ${row}`, field]
    .filter((part) => part !== '')
    .join(' · ');
  return `${where}: found ${found}, expected ${expected}`;
};
