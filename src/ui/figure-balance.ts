import type { Figure } from '../figures/spec';
import { say, type Lang } from '../i18n/text';
import type { Registers } from './registers';

/** Letters to a line of the side column, and px of a line; by measuring. */
const measures = {
  en: { letters: 46, line: 21 },
  zh: { letters: 23, line: 23 },
} as const;

/** Px of a row of the table, and of what stands around plot, table, a note and a source, and of what grades mean. */
const around = { row: 43, plot: 230, note: 16, source: 44, section: 70, grades: 60 } as const;

/** Sources that stand unfolded: four of many, and a fifth that would be folded alone. */
export const sourcesShown = (count: number): number => (count > 5 ? 4 : count);

/**
 * Whether notes and sources together would stand much lower than plot and table: the sources then
 * stand under the table. Estimated, so that nothing is laid out twice.
 */
export function areSourcesBelow(figure: Figure, registers: Registers, lang: Lang): boolean {
  const { letters, line } = measures[lang === 'en' ? 'en' : 'zh'];
  const lines = (text: string) => Math.ceil(text.length / letters) * line;
  const notes = figure.notes.flatMap((id) => registers.notes.get(id) ?? []);
  const said = notes.map(
    (note) =>
      around.note +
      lines(say(note.title, lang)) +
      lines(say(note.text, lang)) +
      lines(say(note.shown, lang)),
  );
  const sources =
    around.section +
    around.grades +
    sourcesShown(figure.sources.length) * (around.source + 2 * line);
  const side = [...said, ...figure.reading.map(lines), around.section, sources].reduce(
    (sum, height) => sum + height,
    0,
  );
  return side > figure.height + around.plot + figure.table.rows.length * around.row;
}
