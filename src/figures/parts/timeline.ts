import type { Table, View } from '../spec';
import { lines, ringedHeading } from './cards';
import type { Block, Drawn, Item } from './drawn';
import { noteLetters } from './notes';
import { isNarrow } from './plot';
import { figureWords, textWidth, words } from './words';
import { rect, upright } from './shapes';
import { toldIn } from './told';

const dot = 9;

/** Statements down a line of time; one without a time stands beside the line without a point on it. */
export function timeline(table: Table, view: View, top = 10): Block {
  const { lang } = view;
  const narrow = isNarrow(view);
  const letters = noteLetters(table);
  const told = toldIn(table, view);
  const dates = narrow ? 0 : Math.max(...told.map(({ when }) => textWidth(when, 13))) + 18;
  const axis = 8 + dates + dot / 2;
  const x = axis + 20;
  const width = Math.min(view.width - x - 8, 760);
  const items: Item[] = [];
  let y = top;
  for (const one of told) {
    const from = y;
    const drawn: Drawn[] = [];
    if (narrow && one.when !== '') {
      drawn.push(words(one.when, 'accent', { x, y, size: 12, baseline: 'top' }));
      y += 19;
    } else if (one.when !== '') {
      drawn.push(
        words(one.when, 'accent', { x: 8 + dates - 16, y: y + 8, size: 13, align: 'right' }),
      );
    }
    if (one.when !== '')
      drawn.push(rect(axis - dot / 2, from + 3, dot, dot, { radius: dot / 2, paint: 'mark' }));
    const heading = ringedHeading(one, letters, { x, y, width });
    drawn.push(...heading.drawn);
    ({ y } = heading);
    if (one.quantity) {
      drawn.push(figureWords(one.quantity, lang, { x, y: y + 9, size: 14, style: 'full' }));
      y += 22;
    }
    for (const [text, voice] of [
      [one.remark, 'muted'],
      [one.text, 'plain'],
    ] as const) {
      const written = lines(text, voice, 13, { x, y, width });
      drawn.push(...written.drawn);
      ({ y } = written);
    }
    items.push({
      name: one.id,
      hit: { x: 2, y: from - 5, width: x + width + 4, height: y - from + 10 },
      drawn,
    });
    y += 18;
  }
  const line: Item = { drawn: [upright(axis, top + 4, y - 22, 'line', 2)] };
  return { items: [line, ...items], height: y - 18 - top };
}
