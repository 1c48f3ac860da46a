import type { Figure, TableRow } from '../figures/spec';
import { DataTable } from './data-table';
import { Fold } from './kept';
import type { Registers } from './registers';

interface Props {
  readonly figure: Figure;
  readonly registers: Registers;
  readonly rowHref: (row: TableRow) => string | null;
  /** Eyes need it, too: the plot could not be drawn. */
  readonly shown?: boolean;
}

/** The table that says what a plot shows, for voices; the shell reads a row's words from it. */
export const VoiceTable = ({ figure, registers, rowHref, shown = false }: Props) => (
  <div className={shown ? undefined : 'for-voices'}>
    <Fold>
      <DataTable
        table={figure.table}
        caption={figure.title}
        registers={registers}
        rowHref={rowHref}
        linked={false}
        unseen={!shown}
      />
    </Fold>
  </div>
);
