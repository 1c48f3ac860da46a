import type { ReactElement } from 'react';
import type { Data } from '../datasets';
import { say } from '../i18n/text';
import { cityFigure } from '../model/city-figures';
import type { Compared } from '../shell/comparison';
import { InterfaceContext, useInterface } from '../ui/interface';
import { usePress } from '../ui/kept';
import { pageNoteId } from '../ui/note-list';
import { NotePopover } from '../ui/note-popover';
import type { Place, Registers } from '../ui/registers';
import { factsOf, type CityList } from './city-facts';
import { comparedFigures, FigureCell, HeadCell, ListCell } from './compare-cells';
import { FrameContext, useFrame } from './frame';

/** The lists that stand side by side, in the order of the page; figures have their table. */
export const comparedLists = [
  'clusters',
  'companies',
  'policies',
  'links',
  'travel',
] as const satisfies readonly CityList[];

/** Every note of some cities in the order of their figures, then of their lists. */
export function notesOf(
  data: Partial<Data>,
  cities: readonly Place[],
  registers: Registers,
): readonly string[] {
  const figures = comparedFigures.flatMap((id) =>
    cities.flatMap(({ adcode }) => cityFigure(data, id, adcode)?.notes ?? []),
  );
  const lists = comparedLists.flatMap((list) =>
    cities.flatMap(({ adcode }) =>
      factsOf(data, list, adcode, registers).flatMap(({ notes }) => notes),
    ),
  );
  return [...new Set([...figures, ...lists])];
}

/**
 * Writes each city's column as a file of its own, which the page fetches when its reader chooses the
 * city (shell/comparing.ts). Returns the addresses, in the order of the cities.
 */
export function useColumns(data: Partial<Data>): readonly string[] {
  const press = usePress();
  const words = useInterface();
  const frame = useFrame();
  const { lang, registers } = frame;
  if (!press) return [];
  // The shell letters them in the order of the cities chosen.
  const letters = new Map(notesOf(data, registers.cities, registers).map((note) => [note, '*']));
  return registers.cities.map((city) => {
    const slug = city.slug ?? city.adcode;
    const print = (id: string, part: ReactElement) =>
      press.print(
        <InterfaceContext value={words}>
          <FrameContext value={frame}>{part}</FrameContext>
        </InterfaceContext>,
        `${slug}-${id}-`,
      );
    const column: Compared = {
      name: say(city.short, lang),
      head: print('head', <HeadCell city={city} />),
      figures: Object.fromEntries(
        comparedFigures.map((id) => [
          id,
          print(id, <FigureCell {...{ data, id, city, letters }} />),
        ]),
      ),
      lists: Object.fromEntries(
        comparedLists.map((list) => {
          const facts = factsOf(data, list, city.adcode, registers);
          return [list, print(list, <ListCell {...{ city, list, facts, letters }} />)];
        }),
      ),
      notes: Object.fromEntries(
        notesOf(data, [city], registers).map((note) => {
          const id = pageNoteId(note);
          return [id, print(note, <NotePopover {...{ id, note, registers }} letter="*" />)];
        }),
      ),
    };
    return press.keep(`${slug}.${lang}`, JSON.stringify(column));
  });
}
