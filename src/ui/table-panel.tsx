import type { ComponentProps } from 'react';
import { DataTable } from './data-table';
import { useInterface } from './interface';

/** A table that scrolls sideways on its own where it is wider than its place. */
export function TablePanel(props: ComponentProps<typeof DataTable>) {
  const { t } = useInterface();
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      className="data-table-scroll"
      role="region"
      tabIndex={0}
      aria-label={`${t(($) => $.table.scroll)}: ${props.caption}`}
    >
      <DataTable {...props} />
    </div>
  );
}
