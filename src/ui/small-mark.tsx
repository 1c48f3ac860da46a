import { markShapes, unitShapes, type MarkBox } from '../figures/parts/marks';
import { formatQuantity } from '../i18n/format';
import { countUnits, type Quantity } from '../i18n/quantity';
import { useInterface } from './interface';
import { Mark } from './mark';

const margin = 6;

const isCounted = (q: Quantity): q is Quantity & { value: number } =>
  q.value !== null &&
  q.value <= 63 &&
  q.qualifier === 'exact' &&
  !q.target &&
  countUnits.some((unit) => unit === q.unit);

/** Room beyond a figure for its fade: a bound must never touch the end of its strip. */
const reach = 0.72;

/** Px of a value: shares on the whole, everything else on a silent scale where it stands alone. */
function scaleOf(quantity: Quantity, width: number) {
  const whole =
    quantity.unit === 'percent'
      ? 100
      : Math.abs(quantity.value ?? 1) / (quantity.qualifier === 'exact' ? 0.94 : reach);
  return (value: number) => (value / whole) * width;
}

interface Props {
  readonly quantity: Quantity;
  readonly width?: number;
  readonly height?: number;
  /** Say the figure with the mark, where no text beside it does. */
  readonly labelled?: boolean;
}

/** The mark of one figure at table size; what can be counted is drawn as units. */
export function SmallMark({ quantity, width = 200, height = 10, labelled = false }: Props) {
  const { lang } = useInterface();
  const box: MarkBox = {
    x0: 0,
    x1: width,
    y: margin,
    height,
    at: scaleOf(quantity, width),
    track: quantity.unit === 'percent',
  };
  const shapes = isCounted(quantity)
    ? unitShapes(quantity.value, box, quantity.value)
    : markShapes(quantity, box);
  const label = labelled ? { label: formatQuantity(quantity, lang) } : {};
  return <Mark shapes={shapes} width={width} height={height + 2 * margin} {...label} />;
}
