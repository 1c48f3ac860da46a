import type PptxGenJS from 'pptxgenjs';
import { textWidth } from '../../../figures/parts/words';
import { palettes, type Theme } from '../../../theme/tokens';
import { hex, slideFace } from '../slide-frame';
import { addMap, type Room } from './map-shapes';
import type { SlideBody, SlideFact } from './words';

const face = { margin: 0, fontFace: slideFace } as const;

type Body<Kind extends SlideBody['kind']> = Extract<SlideBody, { kind: Kind }>;

/** Points of a fact's number at most, and of what it counts. */
interface Sizes {
  readonly amount: number;
  readonly words: number;
}

/** Points at which a number and its letters stand in one line. */
function sizeFor(text: string, inches: number, most: number): number {
  // The table of widths is that of our own face, which is a little wider than an office's.
  const wide = textWidth(text, 100) / 100;
  return Math.max(16, Math.min(most, Math.floor((inches * 72) / wide)));
}

/** Facts in columns, or one under the other; each as printed, what it counts, its letters. */
function addFacts(
  slide: PptxGenJS.Slide,
  facts: readonly SlideFact[],
  room: Room,
  columns: number,
  most: Sizes,
  theme: Theme,
): void {
  const { accent, ink, note } = palettes[theme];
  const rows = Math.ceil(facts.length / columns);
  const [w, h] = [room.w / columns, Math.min(room.h / Math.max(rows, 1), 1.6)];
  // One size for all: a number is not larger than its neighbour because it is shorter.
  const fontSize = Math.min(
    ...facts.map(({ amount, letters }) => sizeFor(`${amount} ${letters}`, w - 0.4, most.amount)),
  );
  facts.forEach(({ amount, words, letters }, i) => {
    const number = { bold: true, fontSize, color: hex(accent), breakLine: letters === '' };
    const mark = { superscript: true, fontSize: fontSize * 0.6, color: hex(note), breakLine: true };
    slide.addText(
      [
        { text: amount, options: number },
        ...(letters === '' ? [] : [{ text: ` ${letters}`, options: mark }]),
        { text: words, options: { fontSize: most.words, color: hex(ink) } },
      ],
      {
        ...face,
        x: room.x + (i % columns) * w,
        y: room.y + Math.floor(i / columns) * h,
        w: w - 0.3,
        h: h - 0.1,
        valign: 'top',
        fit: 'shrink',
      },
    );
  });
}

/** A part of a whole: filled as far as the number is firm; an arrow leads on where it may be more. */
function addShare(
  slide: PptxGenJS.Slide,
  { percent, isLeast, words }: NonNullable<Body<'facts'>['share']>,
  { x, y, w }: Room,
  theme: Theme,
): void {
  const { accent, control, muted, surface } = palettes[theme];
  const firm = (w * percent) / 100;
  const bar = { y, h: 0.6 } as const;
  slide.addShape('rect', {
    ...bar,
    x,
    w,
    fill: { color: hex(surface) },
    line: { color: hex(control), width: 1 },
    objectName: words,
  });
  slide.addShape('rect', { ...bar, x, w: firm, fill: { color: hex(accent) }, objectName: words });
  if (isLeast)
    slide.addShape('rightArrow', {
      x: x + firm + 0.08,
      y: y + 0.13,
      w: 0.5,
      h: 0.34,
      fill: { color: hex(accent) },
    });
  slide.addText(words, { ...face, x, y: y + 0.66, w, h: 0.3, fontSize: 12, color: hex(muted) });
}

function addLines(
  slide: PptxGenJS.Slide,
  lines: readonly string[],
  room: Room,
  theme: Theme,
): void {
  slide.addText(
    lines.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 20 } })),
    {
      ...face,
      ...room,
      fontSize: 22,
      color: hex(palettes[theme].ink),
      valign: 'top',
      fit: 'shrink',
    },
  );
}

function addTable(
  slide: PptxGenJS.Slide,
  { heads, rows }: Body<'table'>,
  { x, y, w }: Room,
  theme: Theme,
): void {
  const { ink, muted, line, note } = palettes[theme];
  const first = w * 0.28;
  const cell = { color: hex(ink), fontSize: 18, fontFace: slideFace, valign: 'middle' } as const;
  const border = [
    { type: 'none' },
    { type: 'none' },
    { type: 'solid', pt: 0.75, color: hex(line) },
    { type: 'none' },
  ] as const;
  const under: NonNullable<PptxGenJS.TableCellProps['border']> = [...border];
  slide.addTable(
    [
      ['', ...heads].map((text) => ({
        text,
        options: { ...cell, bold: true, color: hex(muted), border: under },
      })),
      ...rows.map(({ name, cells }) => [
        { text: name, options: { ...cell, fontSize: 17, border: under } },
        ...cells.map(({ amount, letters, when }) => ({
          text: [
            { text: amount, options: { bold: true, fontSize: 20, color: hex(ink) } },
            { text: ` ${letters}`, options: { superscript: true, fontSize: 14, color: hex(note) } },
            { text: ` ${when}`, options: { fontSize: 13, color: hex(muted) } },
          ],
          options: { ...cell, border: under },
        })),
      ]),
    ],
    { x, y: y + 0.2, w, rowH: 0.6, colW: [first, ...heads.map(() => (w - first) / heads.length)] },
  );
}

/** Puts what a slide is about between its title and its foot. */
export function addBody(slide: PptxGenJS.Slide, body: SlideBody, room: Room, theme: Theme): void {
  const { x, y, w, h } = room;
  const { ink, accent } = palettes[theme];
  const [right, half] = [{ x: x + w * 0.58, y, w: w * 0.42, h }, w * 0.55];
  switch (body.kind) {
    case 'title':
      addMap(slide, body.map, { ...right, y: 0.6, h: 5.6 }, theme);
      slide.addText(body.kicker, {
        ...face,
        x,
        y: 4.6,
        w: half,
        h: 0.8,
        fontSize: 16,
        color: hex(accent),
        valign: 'top',
        fit: 'shrink',
      });
      return;
    case 'facts': {
      if (body.share) addShare(slide, body.share, room, theme);
      if (!body.share) {
        addFacts(slide, body.facts, { x, y: y + 0.35, w, h }, 1, { amount: 54, words: 22 }, theme);
        return;
      }
      const beneath = { x, y: y + 1.3, w, h: h - 1.3 };
      const columns = Math.min(body.facts.length, body.facts.length === 4 ? 2 : 3);
      addFacts(slide, body.facts, beneath, columns, { amount: 40, words: 18 }, theme);
      return;
    }
    case 'lines':
      addLines(slide, body.lines, room, theme);
      return;
    case 'table':
      addTable(slide, body, room, theme);
      return;
    case 'place': {
      addMap(slide, body.map, { x, y, w: w * 0.36, h }, theme);
      const beside = { x: x + w * 0.4, w: w * 0.6 };
      slide.addText(
        [
          {
            text: body.name,
            options: { bold: true, fontSize: 28, color: hex(accent), breakLine: true },
          },
          { text: body.words, options: { fontSize: 20, color: hex(ink) } },
        ],
        { ...face, ...beside, y, h: 1.6, valign: 'top', fit: 'shrink' },
      );
      const lower = { ...beside, y: y + 1.7, h: h - 1.7 };
      if (body.facts.length > 0)
        addFacts(slide, body.facts, lower, 1, { amount: 44, words: 18 }, theme);
      return;
    }
    case 'closing':
      addLines(slide, body.lines, { x, y, w: body.code ? half : w, h }, theme);
      if (body.code) {
        const side = 3.4;
        slide.addImage({
          data: body.code.data,
          x: x + w - side,
          y,
          w: side,
          h: side,
          altText: body.lines.join(' '),
        });
      }
  }
}
