import { quantityParts } from '../i18n/format';
import type { Quantity } from '../i18n/quantity';
import { useInterface } from './interface';

interface Props {
  readonly quantity: Quantity;
  /** `full` names the unit, `bare` leaves it to the heading. */
  readonly style?: 'full' | 'short' | 'bare';
  readonly precision?: 'printed' | 'short';
  /** Values of the column it stands in, for one step and the same decimals. */
  readonly among?: readonly number[] | undefined;
  /** That column is one statistical table, as exact in every row. */
  readonly even?: boolean | undefined;
}

/** A figure as printed: its limit stands where the language puts it, lighter than the number. */
export function Value({ quantity, style = 'full', precision = 'printed', among, even }: Props) {
  const { t, lang } = useInterface();
  if (quantity.value === null && !quantity.words) {
    return (
      <span className="value value-none" title={t(($) => $.table.notPublished)}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t(($) => $.table.notPublished)}</span>
      </span>
    );
  }
  const parts = quantityParts(quantity, lang, { style, precision, among, even });
  return (
    <span className={quantity.target ? 'value value-target' : 'value'}>
      {parts.before && <span className="value-limit">{parts.before}</span>}
      <span className="value-number">{parts.number + parts.unit}</span>
      {parts.after && <span className="value-limit">{parts.after}</span>}
    </span>
  );
}
