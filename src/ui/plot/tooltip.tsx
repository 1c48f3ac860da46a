import './tooltip.css';
import type { Cell, Table, TableRow } from '../../figures/spec';
import { formatPeriod } from '../../i18n/format';
import { say } from '../../i18n/text';
import { useInterface } from '../interface';
import { sourceTitle, type Registers } from '../registers';
import { Value } from '../value';

interface Props {
  readonly table: Table;
  readonly row: TableRow;
  readonly registers: Registers;
  /** What a click or Enter opens; null where it opens nothing. */
  readonly hint: 'city' | 'chart' | null;
  /** The keyboard put it here, so the hint names the key. */
  readonly keyed: boolean;
  readonly x: number;
  readonly y: number;
  /** Size of the plot: the box stays inside it, on the side with room. */
  readonly width: number;
  readonly height: number;
}

/** What is known of one row, beside its mark: text only, and nothing that could be missed without a mouse. */
export function Tooltip({ table, row, registers, hint, keyed, x, y, width, height }: Props) {
  const { t, lang } = useInterface();
  const notes = [...new Set(row.cells.flatMap((cell) => cell?.notes ?? []))];
  const sources = [
    ...new Set(row.cells.flatMap((cell) => (cell?.origin ? [cell.origin.source] : []))),
  ];
  const place = {
    ...(x > width / 2 ? { right: Math.max(0, width - x + 12) } : { left: x + 12 }),
    ...(y > height / 2 ? { bottom: Math.max(0, height - y + 8) } : { top: y + 8 }),
  };
  return (
    <div className="tooltip" style={place} aria-hidden="true">
      <p className="tooltip-name">{say(row.label, lang)}</p>
      {row.cells.map((cell, i) => {
        const column = table.columns[i];
        return cell && column ? (
          <TooltipCell
            key={column.id}
            cell={cell}
            label={row.cells.length > 1 ? say(column.label, lang) : null}
          />
        ) : null;
      })}
      {sources.map((id) => (
        <p key={id} className="tooltip-source">
          {sourceTitle(registers, id, lang)}
        </p>
      ))}
      {notes.map((id) => {
        const note = registers.notes.get(id);
        return note ? (
          <p key={id} className="tooltip-note">
            {say(note.title, lang)}
          </p>
        ) : null;
      })}
      {hint && (
        <p className="tooltip-hint">
          {hint === 'city'
            ? t(($) => (keyed ? $.tip.enterCity : $.tip.openCity))
            : t(($) => (keyed ? $.tip.enterChart : $.tip.openChart))}
        </p>
      )}
    </div>
  );
}

interface CellProps {
  readonly cell: Cell;
  readonly label: string | null;
}

function TooltipCell({ cell, label }: CellProps) {
  const { t, lang } = useInterface();
  return (
    <div className="tooltip-cell">
      {label !== null && <p className="tooltip-label">{label}</p>}
      <p>
        {cell.quantity && (
          <Value
            quantity={cell.quantity}
            precision={cell.derived || cell.printed ? 'short' : 'printed'}
          />
        )}
        {cell.text && say(cell.text, lang)}
        {cell.derived && <span className="tooltip-aside"> {t(($) => $.table.derived)}</span>}
      </p>
      {cell.printed && (
        <p className="tooltip-aside">
          {t(($) => $.tip.printed)} <Value quantity={cell.printed} />
        </p>
      )}
      {cell.period && <p className="tooltip-aside">{formatPeriod(cell.period, lang)}</p>}
    </div>
  );
}
