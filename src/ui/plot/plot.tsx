import './plot.css';
import type { EChartsType } from 'echarts';
import { useId, useRef, useState } from 'react';
import type { Figure, TableRow } from '../../figures/spec';
import { useInterface } from '../interface';
import type { Registers } from '../registers';
import { Chart, type Met } from './chart';
import { markPoint } from './mark-point';
import { spokenRow } from './spoken';
import { Tooltip } from './tooltip';
import { walk } from './walk';

interface Props {
  readonly figure: Figure;
  readonly width: number;
  readonly registers: Registers;
  /** Address a row leads to; null where it leads nowhere. */
  rowHref(row: TableRow): string | null;
  /** Address of the figure's own page; null on that page. */
  readonly href: string | null;
  onOpen(href: string): void;
  /** The ring of a note was clicked, at this place of the viewport. */
  onNote(note: string, at: { readonly x: number; readonly y: number }): void;
  onFailed(error: unknown): void;
}

interface Cursor {
  readonly row: string;
  readonly x: number;
  readonly y: number;
  /** The keyboard put it there, so a voice says it. */
  readonly keyed: boolean;
}

/**
 * A figure drawn, answering pointer and keyboard alike: one tab stop, arrows walk the table's rows
 * and every mark of a row lights up at once, so that a map and its ranking answer each other.
 */
export function Plot({ figure, width, registers, rowHref, href, onOpen, onNote, onFailed }: Props) {
  const { t, lang } = useInterface();
  const hintId = useId();
  const chart = useRef<EChartsType | null>(null);
  const box = useRef<HTMLDivElement>(null);
  /** The note just opened: while the pointer rests on its ring, the box of the row stays away. */
  const noted = useRef<string | null>(null);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const { table } = figure;
  const rowOf = (id: string | undefined) => table.rows.find((row) => row.id === id);
  const live = () => (chart.current && !chart.current.isDisposed() ? chart.current : null);

  const light = (next: Cursor | null) => {
    if (next?.row !== cursor?.row) {
      if (cursor) live()?.dispatchAction({ type: 'downplay', name: cursor.row });
      if (next) live()?.dispatchAction({ type: 'highlight', name: next.row });
    }
    setCursor(next);
  };
  const over = (met: Met) => {
    if (met.note !== null && met.note === noted.current) return;
    noted.current = null;
    if (rowOf(met.row)) light({ row: met.row, x: met.x, y: met.y, keyed: false });
  };
  const open = (id: string | undefined) => {
    const row = rowOf(id);
    const to = (row && rowHref(row)) ?? href;
    if (to !== null) onOpen(to);
  };
  const click = (met: Met) => {
    if (met.note === null) return open(met.row);
    const { left = 0, top = 0, width: wide = 0 } = box.current?.getBoundingClientRect() ?? {};
    // Walls enlarge the plot: its px are then not those of the viewport.
    const scale = wide > 0 ? wide / width : 1;
    noted.current = met.note;
    light(null);
    onNote(met.note, { x: left + met.x * scale, y: top + met.y * scale });
  };
  const key = (event: React.KeyboardEvent) => {
    const step = walk(
      event.key,
      table.rows.findIndex((row) => row.id === cursor?.row),
      table.rows.length,
    );
    if (step === null) return;
    // Escape goes on to the browser, which closes an open note with it.
    if (step !== 'leave') event.preventDefault();
    if (step === 'open') open(cursor?.row);
    else if (step === 'leave') light(null);
    else {
      const row = table.rows[step]?.id ?? '';
      const drawn = live();
      const point = (drawn && markPoint(drawn, row)) ?? { x: width / 2, y: 8 };
      light({ row, ...point, keyed: true });
    }
  };

  const row = rowOf(cursor?.row);
  return (
    // One stop for the keyboard; the arrow keys inside it walk the rows of the table that says the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={box}
      className="plot"
      role="group"
      aria-roledescription={t(($) => $.chart.kind)}
      aria-label={figure.title}
      aria-describedby={hintId}
      tabIndex={0}
      onKeyDown={key}
      onBlur={() => light(null)}
      style={{ height: figure.height }}
    >
      <p id={hintId} className="visually-hidden">
        {t(($) => $.chart.walk)}
      </p>
      <Chart
        figure={figure}
        width={width}
        onReady={(ready) => {
          chart.current = ready;
        }}
        onOver={over}
        onOut={() => light(null)}
        onClick={click}
        onFailed={onFailed}
      />
      {cursor && row && (
        <Tooltip
          table={table}
          row={row}
          registers={registers}
          hint={rowHref(row) === null ? (href === null ? null : 'chart') : 'city'}
          keyed={cursor.keyed}
          x={cursor.x}
          y={cursor.y}
          width={width}
          height={figure.height}
        />
      )}
      <p className="visually-hidden" aria-live="polite">
        {cursor?.keyed && row ? spokenRow(table, row, registers, lang) : ''}
      </p>
    </div>
  );
}
