import { renderPicture } from '../figures/picture';
import type { Figure } from '../figures/spec';
import { cutAt, type Cut } from './cut';
import type { Block, Place } from './picture-parts';

/** A way to set words and plot: the words, the room of the plot, and the widths it is tried at, px. */
export interface Setting {
  readonly words: Block;
  readonly box: Place;
  readonly widths: readonly number[];
}

/** How a plot is shown: in which setting, drawn at which width, how much larger, and how far down. */
export interface Shown extends Setting {
  readonly width: number;
  readonly scale: number;
  /** Null where all of it is shown. */
  readonly cut: Cut | null;
}

/** Px of the picture to one of a plot. Under the first a preview cannot be read; over the last a plot of one bar would shout. */
const legible = 1.1;
const cutScales = [1.75, 1.6, 1.45, 1.3];
const largest = 2.2;

/** Plots that say nothing in part: lines on a map, columns under the figure that they lead to. */
const undivided = new Set(['bay-links', 'needed-growth']);

/** The setting in which a whole plot comes out largest, and there the widest that is nearly as large. */
function whole(settings: readonly Setting[], at: (width: number) => Figure): Shown | undefined {
  const all = settings.flatMap((setting) =>
    setting.widths.map((width): Shown => {
      const { box } = setting;
      const scale = Math.min(box.width / width, box.height / at(width).height, largest);
      return { ...setting, width, scale, cut: null };
    }),
  );
  const best = Math.max(...all.map(({ scale }) => scale));
  return all
    .filter(({ scale }) => scale >= best * 0.94)
    .toSorted((a, b) => b.width * b.scale - a.width * a.scale)[0];
}

/** The first rows of a plot at sizes that can be read: as many as there is room for, then as large. */
function firstRows(settings: readonly Setting[], at: (width: number) => Figure, line: number) {
  const all = settings.flatMap((setting) =>
    setting.widths.flatMap((width) => {
      const { box } = setting;
      const scales = cutScales.filter((scale) => width * scale <= box.width);
      if (scales.length === 0) return [];
      const svg = renderPicture(at(width), width, 'p');
      return scales.flatMap((scale): Shown[] => {
        const cut = cutAt(svg, (box.height - line) / scale);
        return cut ? [{ ...setting, width, scale, cut }] : [];
      });
    }),
  );
  const hidden = ({ cut }: Shown) => cut?.hidden ?? 0;
  return all.toSorted((a, b) => hidden(a) - hidden(b) || b.scale - a.scale)[0];
}

/** The whole plot where it can be read, otherwise its first rows over a line of `line` px that says so. */
export function shownOf(
  settings: readonly Setting[],
  at: (width: number) => Figure,
  line: number,
): Shown {
  const best = whole(settings, at);
  const isWhole = best && (best.scale >= legible || undivided.has(at(best.width).id));
  const shown = isWhole ? best : (firstRows(settings, at, line) ?? best);
  if (!shown) throw new Error('A plot without a setting.');
  return shown;
}
