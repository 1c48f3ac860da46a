import type { RowOf } from '../../datasets';
import { inEvery } from '../../figures/parts/choices';
import { noteIds } from '../../figures/parts/notes';
import type { Cell, Table } from '../../figures/spec';
import { formatDate, formatPeriod, formatQuantity, quantityParts } from '../../i18n/format';
import { langs, say, type Text } from '../../i18n/text';
import { type Entry, type Ground } from './entry';
import { otherName } from '../other-script';
import { pathOf, repeats, type Variant } from './variants';

const bare = { value: null, small: [], text: null, names: [], sound: 'none' } as const;

const index = pathOf({ page: 'search' });

/** A figure with its name before it and its period behind: "GDP CNY 461 billion (2023)". */
const withName = (name: Text, { quantity, period }: Cell): Text =>
  inEvery((lang) => {
    if (!quantity) return '';
    const [open, close] = lang === 'en' ? [' (', ')'] : ['（', '）'];
    const when = period ? open + formatPeriod(period, lang, { short: true }) + close : '';
    return `${say(name, lang)}${lang === 'en' ? ' ' : ''}${formatQuantity(quantity, lang)}${when}`;
  });

/** The cities with the figures that head their pages, then the counties. */
export function placeEntries({ registers }: Ground, variants: readonly Variant[]): Entry[] {
  const cities = registers.cities.map((city): Entry => {
    const slug = city.slug ?? city.adcode;
    const profile = variants.find((one) => one.spec.id === 'city-profile' && one.city === slug);
    const figures = (profile?.table.rows ?? []).flatMap(({ id, label, cells: [cell] }) =>
      cell?.quantity && cell.quantity.value !== null ? [{ id, label, cell }] : [],
    );
    const gdp = figures.find(({ id }) => id === 'gdp');
    const others = figures.filter(({ id }) => id !== 'gdp');
    return {
      ...bare,
      id: city.id,
      kind: 'city',
      title: city.name,
      value: gdp
        ? inEvery((lang) => (gdp.cell.quantity ? formatQuantity(gdp.cell.quantity, lang) : ''))
        : null,
      small: gdp
        ? [
            inEvery((lang) =>
              [
                say(gdp.label, lang),
                gdp.cell.period ? formatPeriod(gdp.cell.period, lang, { short: true }) : '',
              ]
                .filter(Boolean)
                .join(lang === 'en' ? ', ' : '，'),
            ),
          ]
        : [],
      text: inEvery((lang) =>
        others
          .map(({ label, cell }) => say(withName(label, cell), lang))
          .join(lang === 'en' ? '; ' : '；'),
      ),
      path: pathOf({ page: 'city', city: slug }),
      names: [city.short],
      sound: 'name',
    };
  });
  const counties = [...registers.places.values()].flatMap((place): Entry[] => {
    const city = place.level === 'county' ? registers.places.get(place.parent ?? '') : undefined;
    if (!city) return [];
    return [
      {
        ...bare,
        id: place.id,
        kind: 'county',
        title: place.name,
        small: [city.name],
        path: pathOf({ page: 'city', city: city.slug ?? city.adcode }),
        names: [place.short, city.short],
        sound: 'name',
      },
    ];
  });
  return [...cities, ...counties];
}

/** Whether a number stands in a text as a whole number, not as a part of one. */
function holds(text: string, number: string): boolean {
  const at = text.indexOf(number);
  if (at < 0 || (/^\d/.test(number) && number.length < 2)) return false;
  return !/[\d.,]$/.test(text.slice(0, at)) && !/^[.,]?\d/.test(text.slice(at + number.length));
}

/**
 * The figure that a finding is about: the only one of its table whose number it says, in every language.
 * A finding with two numbers says by itself what they are; years are not counted.
 */
function valueIn(title: Text, table: Table): Text | null {
  const numbers = (title.en.match(/\d[\d.,]*/g) ?? []).filter((one) => !/^(19|20)\d\d$/.test(one));
  if (numbers.length > 1) return null;
  const said = table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell): Text[] => {
      const { quantity } = cell ?? {};
      if (!quantity || quantity.value === null || quantity.unit === 'calendar-year') return [];
      return langs.every((lang) => holds(say(title, lang), quantityParts(quantity, lang).number))
        ? [inEvery((lang) => formatQuantity(quantity, lang))]
        : [];
    }),
  );
  const [only = null] = said;
  return said.every(({ en }) => en === only?.en) ? only : null;
}

/** The topics, and the figures under every finding they have. */
export function pageEntries({ data }: Ground, variants: readonly Variant[]): Entry[] {
  const topics = data.topics.rows.map(({ id, title, lead }): Entry => ({
    ...bare,
    id,
    kind: 'topic',
    title,
    text: lead,
    path: pathOf({ page: 'topic', topic: id }),
    sound: 'name',
  }));
  const findings = new Set<string>();
  const figures = variants.flatMap(
    ({ spec, title, subtitle, path, chosen, table, reading }): Entry[] => {
      const key = `${spec.id} ${title.en}`;
      if (findings.has(key) || (repeats.has(spec.id) && chosen.length > 0)) return [];
      findings.add(key);
      return [
        {
          ...bare,
          id: path,
          kind: 'figure',
          title,
          value: valueIn(title, table),
          text: subtitle,
          // The same sentences stand under every choice; they are looked in once.
          besides: chosen.length === 0 ? reading : [],
          path,
          names: chosen,
          sound: chosen.length === 0 ? 'words' : 'none',
        },
      ];
    },
  );
  return [...topics, ...figures];
}

/** Notes on doubtful figures, each with the first figure that carries it. */
export const noteEntries = ({ data }: Ground, variants: readonly Variant[]): Entry[] =>
  data.notes.rows.flatMap((note): Entry[] => {
    const carrier = variants.find(({ table }) => noteIds(table).includes(note.id));
    return carrier
      ? [
          {
            ...bare,
            id: `note-${note.id}`,
            kind: 'note',
            title: note.title,
            text: note.text,
            path: carrier.path,
          },
        ]
      : [];
  });

/** The names of the terms register under which nothing else is found, each with its other name. */
export const termEntries = ({ data }: Ground): Entry[] =>
  data.terms.rows.map(({ id, kind, name }): Entry => ({
    ...bare,
    id,
    kind: kind === 'company' ? 'company' : 'term',
    title: name,
    value: otherName(name),
    path: `${index}#term-${id}`,
    sound: 'name',
  }));

/** The listed companies, each with its ticker and its first day of trading. */
export const companyEntries = (ground: Ground): Entry[] =>
  ground.data['listed-companies'].rows.map((row): Entry => ({
    ...bare,
    id: row.id,
    kind: 'company',
    title: row.name,
    value: inEvery(() => row.ticker),
    small: [listedSince(row)],
    path: `${index}#${row.id}`,
    sound: 'name',
  }));

/** "listed 19 June 1996" · 1996年6月19日上市. */
export const listedSince = ({ listed }: RowOf<'listed-companies'>): Text =>
  inEvery((lang) =>
    lang === 'en' ? `listed ${formatDate(listed, lang)}` : `${formatDate(listed, lang)}上市`,
  );
