import { readRoom, readTexts } from '../../scripts/data-room';
import type { Data } from '../../src/datasets';
import { sayFault } from '../../src/datasets/fault';

const texts = readTexts(new URL('../../data/', import.meta.url));
const reading = readRoom(texts);

/** Texts of the committed files, by dataset id. */
export const realTexts: ReadonlyMap<string, string> = texts;

/** Every fault of the committed data, as the tool says it. */
export const realFaults: readonly string[] = reading.faults.map(sayFault);

/** The committed data; throws while a file does not parse. */
export const realRoom = (): Data => {
  if (reading.room === null)
    throw new Error(`the data do not parse:\n${realFaults.slice(0, 10).join('\n')}`);
  return reading.room;
};
