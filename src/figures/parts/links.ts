import { say, type Lang, type Text } from '../../i18n/text';
import type { Table, View } from '../spec';
import { lines, ringedHeading } from './cards';
import type { Block, Drawn } from './drawn';
import { grid, type Field } from './grid';
import { noteLetters } from './notes';
import type { Letters } from './rings';
import { level, rect } from './shapes';
import { toldIn, type Told } from './told';
import { figureWords, paragraph, textWidth, wordsWidth } from './words';

/** The two places that a statement ties together; the second may be several, some without a name. */
export interface Ends {
  readonly from: Text;
  readonly to: Text;
  /** How many places the second end is, and how many of them the source names. */
  readonly many?: { readonly all: number; readonly named: number };
}

const dot = 10;
const pitch = 14;

/** A place that the source names, or the empty ring of one that it does not. */
const point = (x: number, y: number, named: boolean): Drawn =>
  named
    ? rect(x - dot / 2, y - dot / 2, dot, dot, { radius: dot / 2 })
    : rect(x - dot / 2 + 0.75, y - dot / 2 + 0.75, dot - 1.5, dot - 1.5, {
        radius: dot / 2 - 0.75,
        stroke: 1.5,
        paint: 'tick',
      });

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The two ends with their names above them, and the figure in the middle of the line between them. */
function tie(
  told: Told,
  ends: Ends,
  lang: Lang,
  { x, y, width }: Place,
): readonly [Drawn[], number] {
  const from = say(ends.from, lang);
  const room = width - textWidth(from, 14) - 20;
  const to = paragraph(say(ends.to, lang), 'label', {
    x: x + width,
    y,
    size: 14,
    align: 'right',
    width: room,
  });
  const height = to.length * 19;
  const { all = 1, named = 1 } = ends.many ?? {};
  const middle = y + height + 15;
  const left = x + dot / 2;
  const right = x + width - dot / 2;
  const last = right - (all - 1) * pitch;
  const figure =
    told.quantity &&
    figureWords(told.quantity, lang, {
      x: (left + last) / 2,
      y: middle,
      size: 18,
      align: 'center',
    });
  const half = figure ? wordsWidth(figure) / 2 + 10 : 0;
  const centre = (left + last) / 2;
  return [
    [
      ...paragraph(from, 'label', { x, y: y + height - 19, size: 14, width: width / 2 }),
      ...to,
      level(left, centre - half, middle, 'mark', 2),
      level(centre + half, last, middle, 'mark', 2),
      point(left, middle, true),
      ...Array.from({ length: all }, (_, i) => point(last + i * pitch, middle, i < named)),
      ...(figure ? [figure] : []),
    ],
    middle + 18,
  ];
}

/** One tie between two places: its ends, its figure, what it is and what the source says. */
function field(told: Told, ends: Ends, view: View, letters: Letters, place: Place): Field {
  const { x, width } = place;
  const [tied, under] = tie(told, ends, view.lang, place);
  const heading = ringedHeading(told, letters, { x, y: under, width });
  const when = lines(told.when, 'accent', 12, { x, y: heading.y, width }, 3);
  const text = lines(told.text, 'plain', 13, { x, y: when.y + 1, width });
  return {
    name: told.id,
    drawn: [...tied, ...heading.drawn, ...when.drawn, ...text.drawn],
    height: text.y - place.y,
  };
}

/** Ties between places, each with its own figure on its own line: nothing is on a common scale. */
export const links =
  (endsOf: Readonly<Record<string, Ends>>) =>
  (table: Table, view: View, top = 12): Block => {
    const letters = noteLetters(table);
    const fields = toldIn(table, view).flatMap((told) => {
      const ends = endsOf[told.id];
      return ends ? [(place: Place) => field(told, ends, view, letters, place)] : [];
    });
    return grid(fields, { x: 10, y: top, width: view.width - 20, height: 0 }, 270);
  };
