import { say } from '../i18n/text';
import type { Data, DatasetId } from '../datasets';
import { asAsked } from './parts/money';
import { noteIds, originsOf } from './parts/notes';
import { generalised } from './parts/generalise';
import { outlineOf } from './parts/outline';
import type { AnyTopology, Choice, Figure, FigureSpec, View } from './spec';

const chosen = (control: Choice, view: View): string => {
  const asked = view.choices[control.id];
  return control.options.some((option) => option.id === asked) && asked !== undefined
    ? asked
    : control.default;
};

/**
 * Puts a figure together for one view: the one place where its sources and notes are gathered
 * from the cells that were used. Choices the figure does not know fall back to its defaults.
 * `boundaries` are those `geometryOf` asks for: null for figures that are no maps.
 */
export function draw<K extends DatasetId>(
  spec: FigureSpec<K>,
  data: Pick<Data, K>,
  asked: View,
  boundaries: AnyTopology | null = null,
): Figure {
  const topology = boundaries && generalised(boundaries, asked.width);
  const controls = spec.controls?.(data, asked) ?? [];
  const values = controls.map((control) => ({ ...control, value: chosen(control, asked) }));
  const view: View = { ...asked, choices: Object.fromEntries(values.map((c) => [c.id, c.value])) };
  const bare = spec.table(data, view);
  const printed = view.letters ? { ...bare, letters: view.letters } : bare;
  const { table, sentences, money } = asAsked(printed, view, data);
  const origins = originsOf(table);
  return {
    id: spec.id,
    topic: spec.topic,
    title: say(spec.title(data, view), view.lang),
    subtitle: say(spec.subtitle(data, view), view.lang),
    controls: values,
    table,
    height: spec.height(table, view, topology, data),
    option: { animation: false, ...spec.option(table, view, data, topology) },
    outline: topology && spec.geometry ? outlineOf(topology) : null,
    reading: [...(spec.reading?.(data, view) ?? []), ...sentences].map((text) =>
      say(text, view.lang),
    ),
    money,
    sources: [...origins.keys()],
    locators: Object.fromEntries(origins),
    notes: noteIds(table),
    slide: spec.slide,
  };
}
