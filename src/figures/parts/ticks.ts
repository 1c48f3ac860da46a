import { formatQuantity, unitScale } from '../../i18n/format';
import type { Unit } from '../../i18n/quantity';
import type { Lang } from '../../i18n/text';

/** The largest of 1, 2 and 5 times a power of ten that is not above the value. */
const roundBelow = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  return (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1) * power;
};

/** Round values from zero to the end of a scale of money; the last one names the unit. */
export function moneyTicks(
  end: number,
  unit: Unit,
  lang: Lang,
): { readonly value: number; readonly label: string }[] {
  const step = roundBelow(end / 3);
  const values = Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step);
  const scale = unitScale(values, unit, lang);
  return values.map((value, i) => ({
    value,
    label:
      i === values.length - 1
        ? formatQuantity({ value, unit, qualifier: 'exact' }, lang, { style: 'short' })
        : // Nothing is nothing in every step: no "0.0".
          value === 0
          ? '0'
          : scale.format(value),
  }));
}
