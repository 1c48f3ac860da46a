import { addressOf } from '../../export/png';
import { say, type Lang } from '../../i18n/text';
import type { Slide } from '../../shell/tray/address';
import type { Edition } from '../islands';
import { takeView } from '../take/take-view';
import { nominalWidth } from '../view';
import { figureOf } from '../wake';

/** A slide at a glance, drawn with its own choices. */
export interface Sketch {
  readonly title: string;
  readonly picture: string;
  /** The options chosen, where they are not the usual ones. */
  readonly chosen: readonly string[];
}

/** Draws a slide small. Rejects with the first file that did not come as it should. */
export async function sketchOf(
  { figure, choices }: Slide,
  lang: Lang,
  edition: Edition,
): Promise<Sketch> {
  const spec = await figureOf(figure);
  const view = { lang, theme: 'light', currency: null, choices, width: nominalWidth } as const;
  const taken = await takeView(spec, view, edition);
  const none = { title: false, subtitle: false, notes: false, source: false };
  const { svg } = taken.picture({
    size: { width: 480, height: 360 },
    theme: 'light',
    transparent: false,
    parts: none,
  });
  return {
    title: taken.figure.title,
    picture: addressOf(svg),
    chosen: taken.figure.controls.flatMap(({ options, value, ...control }) => {
      const option = options.find(({ id }) => id === value);
      return option && value !== control.default ? [say(option.label, lang)] : [];
    }),
  };
}
