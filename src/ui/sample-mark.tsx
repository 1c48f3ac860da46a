import { bracket, bracketDepth } from '../figures/parts/mark-signs';
import { markShapes, targetShapes } from '../figures/parts/marks';
import { grammarWords } from '../i18n/grammar-words';
import type { Quantity } from '../i18n/quantity';
import { say } from '../i18n/text';
import { useInterface } from './interface';
import { Mark } from './mark';

export type State =
  | 'exact'
  | 'over'
  | 'at-least'
  | 'nearly'
  | 'about'
  | 'under'
  | 'aboutFraction'
  | 'fraction'
  | 'target'
  | 'targetOver'
  | 'goal'
  | 'none'
  | 'joint'
  | 'note';

export interface Sample {
  readonly state: State;
  readonly quantity: Quantity;
  /** End of the scale; 100 where the whole is 100 %. */
  readonly whole: number;
  /** A goal behind the figure. */
  readonly goal?: Quantity;
}

/** Every state a figure of this site can be in, each with a figure that is printed so. */
export const samples: readonly Sample[] = [
  { state: 'exact', quantity: { value: 63.1, unit: 'percent', qualifier: 'exact' }, whole: 100 },
  { state: 'over', quantity: { value: 3.6e12, unit: 'CNY', qualifier: 'over' }, whole: 5e12 },
  {
    state: 'at-least',
    quantity: { value: 75, unit: 'percent', qualifier: 'at-least' },
    whole: 100,
  },
  { state: 'nearly', quantity: { value: 45e6, unit: 'persons', qualifier: 'nearly' }, whole: 50e6 },
  { state: 'about', quantity: { value: 70, unit: 'percent', qualifier: 'about' }, whole: 100 },
  { state: 'under', quantity: { value: 1, unit: 'years', qualifier: 'under' }, whole: 1.2 },
  {
    state: 'aboutFraction',
    quantity: { value: 12.5, unit: 'percent', qualifier: 'about', fraction: [1, 8] },
    whole: 100,
  },
  {
    state: 'fraction',
    quantity: { value: 25, unit: 'percent', qualifier: 'exact', fraction: [1, 4] },
    whole: 100,
  },
  {
    state: 'target',
    quantity: { value: 4.6e12, unit: 'CNY', qualifier: 'exact', target: true },
    whole: 5e12,
  },
  {
    state: 'targetOver',
    quantity: { value: 14_000, unit: 'USD', qualifier: 'over', target: true },
    whole: 20_000,
  },
  {
    state: 'goal',
    quantity: { value: 3.6e12, unit: 'CNY', qualifier: 'over' },
    whole: 5e12,
    goal: { value: 4.6e12, unit: 'CNY', qualifier: 'exact', target: true },
  },
  { state: 'none', quantity: { value: null, unit: 'CNY', qualifier: 'exact' }, whole: 1 },
  {
    state: 'joint',
    quantity: { value: 12.5, unit: 'percent', qualifier: 'about', fraction: [1, 8] },
    whole: 100,
  },
  { state: 'note', quantity: { value: 40, unit: 'percent', qualifier: 'nearly' }, whole: 100 },
];

const sizes = {
  page: { width: 320, height: 26, margin: 12 },
  small: { width: 150, height: 10, margin: 7 },
} as const;

/** A small joint mark leaves room for its two names on a phone. */
const jointWidth = 126;

/** The mark of a sample, drawn by the function that draws every mark of the site. */
export function SampleMark({
  sample,
  size,
}: {
  readonly sample: Sample;
  readonly size: keyof typeof sizes;
}) {
  const { height, margin } = sizes[size];
  const { lang } = useInterface();
  const { quantity, whole, goal, state } = sample;
  const isJoint = state === 'joint';
  const width = isJoint && size === 'small' ? jointWidth : sizes[size].width;
  const x0 = isJoint ? bracketDepth : 0;
  const box = {
    x0,
    x1: width,
    y: margin,
    height,
    at: (value: number) => x0 + (value / whole) * (width - x0),
    track: quantity.unit === 'percent',
  };
  const shapes = goal ? targetShapes(quantity, goal, box) : markShapes(quantity, box);
  const middle = margin + height / 2;
  const mark = (
    <Mark
      shapes={isJoint ? [...bracket(0, middle - 8, middle + 8), ...shapes] : shapes}
      width={width}
      height={height + 2 * margin}
    />
  );
  if (!isJoint) return mark;
  return (
    <span className="specimen-joint">
      <span>
        <span>{say(grammarWords.first, lang)}</span>
        <span>{say(grammarWords.second, lang)}</span>
      </span>
      {mark}
    </span>
  );
}
