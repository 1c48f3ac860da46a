/** Widths in CSS px that plots are drawn for; pages say which of them a place needs. */
export const plotWidths = [312, 472, 576, 736, 1136] as const;

export type PlotWidth = (typeof plotWidths)[number];

/** Share of its own width from which a picture may be shown smaller than it was drawn. */
const least = 0.78;

/** Px of room from which a width is shown; plot.css says the same of the pictures. */
export const shownFrom = (width: number): number => Math.round(width * least);

/** The widest of some widths that has room; the narrowest where none has. */
export const widthFor = (widths: readonly number[], room: number): number =>
  widths.findLast((width) => room >= shownFrom(width)) ?? widths[0] ?? plotWidths[0];
