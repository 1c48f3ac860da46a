import type { CustomSeriesOption } from 'echarts';
import { families, type Palette } from '../../theme/tokens';
import type { Lang } from '../../i18n/text';
import { alpha, paintOf, voiceColour, weight } from './colours';
import type { Drawn, Swatch } from './drawn';
import { ringSize, type Ring } from './rings';
import type { Area, Shape } from './shapes';
import type { Voice, Words } from './words';

/** A thing ECharts draws. */
export type Element = NonNullable<ReturnType<NonNullable<CustomSeriesOption['renderItem']>>>;

/** ECharts reuses elements between options and would keep the place of the one before. */
const still = { silent: true, x: 0, y: 0 };

/**
 * ECharts would pale every colour of a highlighted row, and drop those of the page (theme/page.ts), which
 * it cannot read; a figure keeps its own, only its ground changes.
 */
const steady = <S extends object>(style: S) => ({ style, emphasis: { style } });

/**
 * A colour of the page mixed with nothing of itself is transparent black, and a fade would run through
 * grey: a hundredth keeps its hue.
 */
const fading = (colour: string, opacity: number): string =>
  alpha(colour, colour.startsWith('var(') ? Math.max(0.01, opacity) : opacity);

function shapeElement(shape: Shape, palette: Palette): Element {
  const colour = paintOf(palette, shape.paint);
  if (shape.kind === 'line') {
    return {
      type: 'polyline',
      ...still,
      shape: { points: shape.points.map(([x, y]) => [x, y]) },
      ...steady({
        fill: 'none',
        stroke: colour,
        lineWidth: shape.width,
        opacity: shape.opacity ?? 1,
        lineCap: 'round' as const,
        lineJoin: 'round' as const,
      }),
    };
  }
  const { x, y, width, height } = shape;
  const fill = shape.fade
    ? {
        type: 'linear' as const,
        x: 0,
        y: shape.upwards ? 1 : 0,
        x2: shape.upwards ? 0 : 1,
        y2: 0,
        colorStops: [
          { offset: 0, color: fading(colour, shape.fade[0]) },
          { offset: 1, color: fading(colour, shape.fade[1]) },
        ],
      }
    : colour;
  return {
    type: 'rect',
    ...still,
    shape: { x, y, width, height, r: shape.radius ?? 0 },
    ...steady(
      shape.stroke === undefined
        ? { fill }
        : { fill: 'none', stroke: colour, lineWidth: shape.stroke },
    ),
  };
}

/** Braces would be read as markup of the text renderer. */
const plain = (text: string): string => text.replace(/[{}|]/g, ' ');

function wordsElement(w: Words, palette: Palette, lang: Lang): Element {
  const style = (voice: Voice) => ({
    fontFamily: families[lang],
    fontSize: w.size,
    fontWeight: weight(voice, lang),
    fill: w.ink ?? voiceColour(palette, voice),
  });
  const [first] = w.pieces;
  const single = w.pieces.length === 1 && first;
  return {
    type: 'text',
    silent: true,
    // To a tenth of a px, like every path: the small picture of the page and the live plot then agree.
    x: Math.round(w.x * 10) / 10,
    y: Math.round(w.y * 10) / 10,
    style: {
      align: w.align,
      verticalAlign: w.baseline,
      ...(w.halo ? { stroke: w.halo === true ? palette.surface : w.halo, lineWidth: 3 } : {}),
      ...(single
        ? { ...style(first.voice), text: first.text }
        : {
            text: w.pieces.map((p) => `{${p.voice}|${plain(p.text)}}`).join(''),
            rich: Object.fromEntries(w.pieces.map((p) => [p.voice, style(p.voice)])),
          }),
    },
  };
}

const ringElement = (ring: Ring, palette: Palette, lang: Lang): Element => ({
  type: 'group',
  x: ring.x,
  y: ring.y,
  info: { note: ring.note },
  children: [
    {
      type: 'circle',
      info: { note: ring.note },
      shape: { cx: 0, cy: 0, r: ringSize / 2 - 0.6 },
      ...steady({ fill: palette.surface, stroke: palette.note, lineWidth: 1.25 }),
    },
    {
      type: 'text',
      silent: true,
      style: {
        text: ring.letter,
        align: 'center',
        verticalAlign: 'middle',
        fontFamily: families[lang],
        fontSize: 10,
        fontWeight: 700,
        fill: palette.note,
      },
    },
  ],
});

const swatchElement = ({ x, y, width, height, fill, edge }: Swatch): Element => ({
  type: 'rect',
  ...still,
  shape: { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: height - 1 },
  ...steady({ fill, stroke: edge, lineWidth: 1 }),
});

/** One drawn thing in ECharts' words. */
export function elementOf(drawn: Drawn, palette: Palette, lang: Lang): Element {
  switch (drawn.kind) {
    case 'text':
      return wordsElement(drawn, palette, lang);
    case 'swatch':
      return swatchElement(drawn);
    case 'ring':
      return ringElement(drawn, palette, lang);
    case 'rect':
    case 'line':
      return shapeElement(drawn, palette);
  }
}

/** The area that answers the pointer, unseen until it does. */
export const hitElement = (hit: Area, palette: Palette): Element => ({
  type: 'rect',
  x: 0,
  y: 0,
  shape: hit,
  style: { fill: alpha(palette.accent, 0) },
  emphasis: { style: { fill: alpha(palette.accent, 0.1) } },
});
