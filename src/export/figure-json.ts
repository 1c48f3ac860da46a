import type { Figure } from '../figures/spec';
import { say } from '../i18n/text';
import type { Papers } from './papers';
import { statementsOf } from './statements';

/** A figure as JSON: numbers in base units with their limits, and every source and note they name. */
export function figureJson(figure: Figure, papers: Papers): string {
  const { lang, address, release, site } = papers;
  const { rows, columns } = figure.table;
  const statements = statementsOf(figure, lang);
  const document = {
    figure: figure.id,
    title: figure.title,
    subtitle: figure.subtitle,
    language: lang,
    address,
    site,
    data: release,
    choices: Object.fromEntries(figure.controls.map(({ id, value }) => [id, value])),
    reading: figure.reading,
    rows: rows.flatMap((row, r) =>
      columns.map((column, c) => {
        const one = statements[r * columns.length + c];
        return {
          row: row.id,
          column: column.id,
          rowName: one?.row,
          columnName: one?.column,
          ...(one?.group ? { group: one.group } : {}),
          ...(row.places ? { places: row.places } : {}),
          shown: one?.shown,
          ...(one?.quantity
            ? {
                value: one.quantity.value,
                unit: one.quantity.unit,
                qualifier: one.quantity.qualifier,
                ...(one.quantity.fraction ? { fraction: one.quantity.fraction } : {}),
                ...(one.quantity.target ? { target: true } : {}),
              }
            : {}),
          ...(row.cells[c]?.period ? { period: row.cells[c].period } : {}),
          ...(one?.printed ? { printed: one.printed } : {}),
          ...(one?.jointly ? { jointly: one.jointly } : {}),
          ...(one?.derived ? { derived: true } : {}),
          sources: one?.origins,
          ...(one?.notes.length ? { notes: one.notes } : {}),
        };
      }),
    ),
    sources: figure.sources.map((id) => {
      const source = papers.source(id);
      return {
        id,
        title: source ? say(source.title, lang) : id,
        publisher: source?.publisher ? say(source.publisher, lang) : null,
        date: source?.date ?? null,
        grade: source?.grade ?? null,
        address: source?.address ?? null,
        locators: figure.locators[id] ?? [],
      };
    }),
    notes: figure.notes.flatMap((id) => {
      const note = papers.note(id);
      return note
        ? {
            id,
            title: say(note.title, lang),
            text: say(note.text, lang),
            shown: say(note.shown, lang),
          }
        : [];
    }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
