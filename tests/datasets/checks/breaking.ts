import type { Data, DatasetId } from '../../../src/datasets';
import { checkRoom } from '../../../src/datasets/checks';
import { sayFault } from '../../../src/datasets/fault';
import { withRows } from '../small-room';

/** Every fault of a room, as the tool says it. */
export const sentences = (room: Data): string[] => checkRoom(room).map(sayFault);

/** The small room with more rows at the end of one dataset. */
export const withMore = (dataset: DatasetId, ...more: object[]): Data =>
  withRows(dataset, (rows) => [...rows, ...more]);
