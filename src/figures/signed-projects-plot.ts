import type { Quantity } from '../i18n/quantity';
import type { Table, View } from './spec';
import { lines, ringedHeading } from './parts/cards';
import type { Block, Drawn } from './parts/drawn';
import { grid, type Field } from './parts/grid';
import { markShapes } from './parts/marks';
import { noteLetters } from './parts/notes';
import type { Letters } from './parts/rings';
import { level, rect } from './parts/shapes';
import { toldIn, type Told } from './parts/told';
import { figureWords } from './parts/words';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const side = 10;
const gap = 3;

/** One square for each thing counted, in rows as long as the field. */
function squares(count: number, { x, y, width }: Place): readonly [Drawn[], number] {
  const perRow = Math.max(1, Math.floor((width + gap) / (side + gap)));
  const drawn = Array.from({ length: count }, (_, i) =>
    rect(x + (i % perRow) * (side + gap), y + Math.floor(i / perRow) * (side + gap), side, side, {
      radius: 1,
    }),
  );
  return [drawn, Math.ceil(count / perRow) * (side + gap)];
}

/** A sum as a bar of its own, with no other on its scale: only its open end says something. */
function bar(quantity: Quantity, { x, y, width }: Place): readonly [Drawn[], number] {
  const value = quantity.value ?? 1;
  const room = width - 60;
  const at = (amount: number) => x + (room * amount) / value;
  return [markShapes(quantity, { x0: x, x1: x + room, y, height: 14, at }), 20];
}

function field(told: Told, view: View, letters: Letters, place: Place): Field {
  const { x, width } = place;
  let y = place.y + 12;
  const drawn: Drawn[] = [level(x, x + width, place.y, 'line', 1.5)];
  const { quantity } = told;
  if (quantity) {
    drawn.push(figureWords(quantity, view.lang, { x, y, size: 22, baseline: 'top' }));
    const at = { x, y: y + 36, width };
    const [mark, height] =
      quantity.unit === 'projects' && quantity.value !== null
        ? squares(quantity.value, at)
        : bar(quantity, at);
    drawn.push(...mark);
    y = at.y + height + 8;
  }
  const heading = ringedHeading(told, letters, { x, y, width });
  const when = lines(told.when, 'accent', 12, { x, y: heading.y, width }, 3);
  const text = lines(told.text, 'plain', 13, { x, y: when.y + 1, width });
  return {
    name: told.id,
    drawn: [...drawn, ...heading.drawn, ...when.drawn, ...text.drawn],
    height: text.y - place.y,
  };
}

/** Signings side by side, each count in squares and the sum as a bar alone. */
export function signed(table: Table, view: View): Block {
  const letters = noteLetters(table);
  return grid(
    toldIn(table, view).map((told) => (place: Place) => field(told, view, letters, place)),
    { x: 8, y: 12, width: view.width - 16, height: 0 },
    250,
  );
}
