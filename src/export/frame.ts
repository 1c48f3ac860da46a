/** Shapes a picture can have; `whole` is as tall as the figure needs. */
export const shapes = ['16:9', '4:3', '1:1', 'whole', 'custom'] as const;
export type Shape = (typeof shapes)[number];

/** Size of a picture in CSS px, before it is made larger. */
export interface Size {
  readonly width: number;
  /** Null leaves it to the figure. */
  readonly height: number | null;
}

/** Smallest and largest side of a picture in CSS px. */
export const sides = { least: 240, most: 4000 } as const;

/** Px of the usual shapes; those of the screen and of social media. */
export const sizes: Readonly<Record<Exclude<Shape, 'custom'>, Size>> = {
  '16:9': { width: 1200, height: 675 },
  '4:3': { width: 1200, height: 900 },
  '1:1': { width: 1080, height: 1080 },
  whole: { width: 1000, height: null },
};

/** A side within what can be drawn; anything that is no number becomes the one given instead. */
export const sideWithin = (asked: number, instead: number): number =>
  Number.isFinite(asked) ? Math.round(Math.min(sides.most, Math.max(sides.least, asked))) : instead;

/** Widths in px that a plot is tried at, as pages draw them from a phone to a desk. */
const widths = [312, 360, 420, 472, 540, 620, 736, 860, 980, 1100, 1240];

/** Widest plot of a picture that may be as tall as it likes. */
const reading = 736;

/** A plot in a box: the width it is drawn at and the factor it is made larger by. */
export interface Fit {
  readonly width: number;
  readonly scale: number;
}

/** Largest factor: a plot of one bar shall not shout. */
const largest = 2.2;

/**
 * Px of the picture to one px of its words: what stands around a plot grows with the frame, so that
 * pictures of one size have one size of words.
 */
export const unitOf = ({ width, height }: Size): number =>
  height === null ? width / 1000 : Math.max(0.55, Math.sqrt(width * height) / 900);

/**
 * The width at which a plot fills a box best: where its words come out largest, and among those that
 * are nearly as large the widest. `heightAt` is the height it takes at a width.
 */
export function fit(
  box: { readonly width: number; readonly height: number | null },
  unit: number,
  heightAt: (width: number) => number,
): Fit {
  const { width, height } = box;
  if (height === null) return { width: reading, scale: width / reading };
  const fits = widths.map((one) => ({
    width: one,
    scale: Math.min(width / one, height / heightAt(one), largest * unit),
  }));
  const best = Math.max(...fits.map(({ scale }) => scale));
  const widest = fits.findLast(({ scale }) => scale >= best * 0.9);
  return widest ?? { width: reading, scale: width / reading };
}
