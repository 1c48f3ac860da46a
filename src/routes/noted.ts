import type { Data } from '../datasets';
import { figures } from '../figures';
import { noteIds } from '../figures/parts/notes';
import type { FigureSpec } from '../figures/spec';
import type { Lang } from '../i18n/text';
import { readView } from './view';

/** The notes of a figure, in its first view and in those that one other choice gives. */
function notesOf(spec: FigureSpec, data: Data, lang: Lang): ReadonlySet<string> {
  const first = readView(lang, new URLSearchParams(), null);
  const choices = (spec.controls?.(data, first) ?? []).flatMap(({ id, options }) =>
    options.map((option) => ({ [id]: option.id })),
  );
  return new Set(
    [{}, ...choices].flatMap((chosen) => noteIds(spec.table(data, { ...first, choices: chosen }))),
  );
}

/** The figures that carry each note, in the order of the gallery. */
export function figuresByNote(data: Data, lang: Lang): ReadonlyMap<string, readonly FigureSpec[]> {
  const found = new Map<string, FigureSpec[]>();
  for (const spec of figures) {
    for (const note of notesOf(spec, data, lang)) {
      const carrying = found.get(note) ?? [];
      carrying.push(spec);
      found.set(note, carrying);
    }
  }
  return found;
}
