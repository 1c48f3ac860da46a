import type { Table, View } from '../spec';
import type { Block, Drawn, Item } from './drawn';
import { noteLetters } from './notes';
import { rings, ringsWidth, type Letters } from './rings';
import { level } from './shapes';
import { toldIn, type Told } from './told';
import { figureWords, paragraph, textWidth, words, wordsWidth, type Voice } from './words';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Written {
  readonly drawn: readonly Drawn[];
  /** Where the next line may begin. */
  readonly y: number;
}

/** Lines of a text in a column of px. */
export function lines(
  text: string,
  voice: Voice,
  size: number,
  { x, y, width }: Place,
  after = 0,
): Written {
  if (text === '') return { drawn: [], y };
  const drawn = paragraph(text, voice, { x, y, size, width });
  return { drawn, y: y + drawn.length * size * 1.35 + after };
}

/** A heading with the rings of its notes after its last word. */
export function ringedHeading(
  { heading, notes }: Told,
  letters: Letters,
  { x, y, width }: Place,
): Written {
  const size = 14;
  const room = width - ringsWidth(notes, letters) - 8;
  const drawn = paragraph(heading, 'label', { x, y, size, width: room });
  const last = drawn.at(-1);
  const end = x + textWidth(last?.pieces[0]?.text ?? '', size) + 6;
  return {
    drawn: [...drawn, ...rings(notes, letters, end, (last?.y ?? y) + size / 2 + 1)],
    y: y + drawn.length * size * 1.35 + 3,
  };
}

/** One statement: its figure large, its name, whose word it is, and what the source says. */
function card(told: Told, view: View, letters: Letters, place: Place): Written {
  const { x, width } = place;
  let { y } = place;
  const drawn: Drawn[] = [level(x, x + width, y, 'line', 1.5)];
  const add = (written: Written): void => {
    drawn.push(...written.drawn);
    ({ y } = written);
  };
  y += 12;
  if (told.quantity) {
    const size = 22;
    const { precision } = told;
    const at = { x, y, size, baseline: 'top', precision } as const;
    const figure = figureWords(told.quantity, view.lang, at);
    // A figure wider than its card is said in the size of its name.
    const fits = wordsWidth(figure) <= width;
    drawn.push(fits ? figure : { ...figure, size: 14 });
    y += fits ? 34 : 24;
  }
  add(ringedHeading(told, letters, { x, y, width }));
  const quiet = [told.remark, told.when].filter((part) => part !== '').join(' · ');
  add(lines(quiet, 'accent', 12, { x, y, width }, 3));
  add(lines(told.text, 'plain', 13, { x, y: y + 1, width }));
  return { drawn, y };
}

const gap = 24;

/** The most cards under one heading. */
const fullest = ({ rows }: Table): number =>
  Math.max(...rows.map((row) => rows.filter(({ group }) => group === row.group).length));

/**
 * Statements as cards, side by side where there is room, under the headings of their groups; `whole` is
 * the table that gives the notes their letters, where the cards are a part of it.
 */
export function cards(table: Table, view: View, top = 10, whole: Table = table): Block {
  const room = view.width - 16;
  const perRow = Math.min(room >= 880 ? 3 : room >= 480 ? 2 : 1, fullest(table));
  const width = (room - gap * (perRow - 1)) / perRow;
  const letters = noteLetters(whole);
  const items: Item[] = [];
  let y = top;
  let bottom = top;
  let column = 0;
  let heading = '';
  const list = toldIn(table, view, whole);
  // A time that all share stands once, in the subtitle.
  const dated = new Set(list.map(({ when }) => when)).size > 1;
  for (const one of list) {
    // A year that is the figure itself is not said again.
    const silent = !dated || one.quantity?.unit === 'calendar-year';
    const told = silent ? { ...one, when: '' } : one;
    if (told.group !== heading) {
      heading = told.group;
      y = bottom + (items.length > 0 ? 26 : 0);
      items.push({ drawn: [words(heading, 'label', { x: 8, y, size: 15, baseline: 'top' })] });
      y += 30;
      bottom = y;
      column = 0;
    } else if (column === perRow) {
      y = bottom + 22;
      column = 0;
    }
    const x = 8 + column * (width + gap);
    const written = card(told, view, letters, { x, y, width });
    items.push({
      name: told.id,
      hit: { x: x - 5, y, width: width + 10, height: written.y - y + 6 },
      drawn: written.drawn,
    });
    bottom = Math.max(bottom, written.y);
    column += 1;
  }
  return { items, height: bottom - top };
}
