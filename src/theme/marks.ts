/** Lengths of the bound grammar in CSS px for a bar of a given height. */
export interface MarkSizes {
  /** Hairline of ground between the figure and the open end of "over". */
  readonly gap: number;
  /** Length of the open end, and its opacity at the figure; it ends at nothing. */
  readonly fade: number;
  readonly fadeOpacity: number;
  /** Height of the chevron, half as wide, its tip at the fade's end; and its stroke. */
  readonly chevron: number;
  readonly stroke: number;
  /** The firm tick of "at least" and the wall of "under", and how far it passes the bar above and below. */
  readonly tick: number;
  readonly overhang: number;
  /** "Nearly": length of the soft edge, its distance from the tick, width of the tick. */
  readonly soft: number;
  readonly short: number;
  readonly nearTick: number;
  /** "About": half the length of the fade across the figure; width and stroke of the tilde. */
  readonly spread: number;
  readonly tilde: number;
  readonly tildeStroke: number;
  /** Target: its outline, and the pitch, line and opacity of its hatch at 45°. */
  readonly outline: number;
  readonly pitch: number;
  readonly hatchLine: number;
  readonly hatchOpacity: number;
  /** Opacity of the veil of surface under a baseline's fade where it crosses a target's hatch. */
  readonly veil: number;
  /** Not published: pitch and line of its hatch at −45°, drawn over the full plot width. */
  readonly voidPitch: number;
  readonly voidLine: number;
  /** Share of a fraction's last cell that stays firm under "about", and the corner of every cell. */
  readonly firm: number;
  readonly radius: number;
  /** Distance of a label above the bar and inside its end, and of the axis below it. */
  readonly labelAbove: number;
  readonly labelInside: number;
  readonly axisBelow: number;
}

const page = {
  gap: 2,
  fade: 44,
  fadeOpacity: 0.62,
  tick: 2,
  overhang: 5,
  soft: 18,
  short: 5,
  nearTick: 1.5,
  spread: 18,
  tilde: 14,
  tildeStroke: 1.6,
  outline: 1.5,
  pitch: 6.5,
  hatchLine: 1.1,
  hatchOpacity: 0.75,
  veil: 0.55,
  voidPitch: 6,
  voidLine: 1,
  firm: 0.62,
  radius: 1.5,
  labelAbove: 10,
  labelInside: 12,
  axisBelow: 9,
};

const table = {
  ...page,
  fade: 24,
  tick: 1.5,
  overhang: 2,
  soft: 10,
  short: 3,
  nearTick: 1.25,
  spread: 10,
  tilde: 10,
  tildeStroke: 1.4,
  pitch: 4.5,
  labelAbove: 4,
  labelInside: 6,
  axisBelow: 4,
};

/** Bars up to this height are small ones, of a table or a strip. */
export const smallBar = 16;

/** The lengths for a bar of a height in CSS px: cards and pages draw 24 to 38, tables and strips 10 to 12. */
export const markSizes = (height: number): MarkSizes =>
  height <= smallBar
    ? { ...table, chevron: 6, stroke: 1.4 }
    : { ...page, chevron: height / 2, stroke: Math.max(1.6, 0.09 * height) };

/** Side and gap of a fraction's cells, by its denominator, beside a bar of a height. */
export const cellSize = (height: number, denominator: number): { side: number; gap: number } => {
  if (height <= smallBar) return { side: 12, gap: 2 };
  return denominator <= 4 ? { side: 44, gap: 5 } : { side: 24, gap: 4 };
};

/** Line widths of a map in CSS px; the chosen outline stands over its casing, the halo round the province. */
export const mapLines = {
  city: 1.6,
  county: 0.6,
  countyOpacity: 0.34,
  province: 1,
  halo: 7,
  haloOpacity: 0.1,
  selected: 2.25,
  casing: 5,
} as const;
