import { describe, expect, it } from 'vitest';
import { articleDatasets, type Data, type RowOf } from '../../src/datasets';
import { countUnits } from '../../src/i18n/quantity';
import fixture from './fixtures/facts.json';
import { realRoom } from './real-room';

/** A checked fact of the two articles, in short. */
interface Fact {
  readonly value: number | null;
  readonly unit: string | null;
  readonly qualifier: string;
  readonly source: string;
  readonly locator: string;
  readonly adcode: string | null;
}

const facts = Object.entries<Fact>(fixture.facts);
const unused: Readonly<Record<string, string>> = fixture.unused;

const rowsOf = (room: Data): RowOf<'voices'>[] =>
  articleDatasets.flatMap(({ id }) => [...room[id].rows]);

/** Units that a fact's unit may become: a bare count takes the noun that fits. */
const unitsFor: Readonly<Record<string, readonly string[]>> = {
  count: [...countUnits, 'rank'],
  '%': ['percent'],
  year: ['years'],
  day: ['days'],
  hour: ['hours'],
  'tonne/year': ['tonnes-per-year'],
};

/** Limits that a fact's qualifier may become; 近 and 不到 are both stored as less-than. */
const qualifiersFor: Readonly<Record<string, readonly string[]>> = {
  none: ['exact'],
  first: ['exact'],
  'more-than': ['over'],
  'at-least': ['at-least'],
  'less-than': ['nearly', 'under'],
  approx: ['about'],
  'about-half': ['about'],
};

describe('the facts of the two articles', () => {
  it('are 269, and each stands in exactly one row or note, or says why not', () => {
    const room = realRoom();
    const users = [...rowsOf(room), ...room.notes.rows]
      .map(({ fact }) => fact)
      .filter((fact) => fact !== undefined);
    expect(facts).toHaveLength(269);
    const wanted = facts.map(([id]) => id).filter((id) => unused[id] === undefined);
    expect(users.toSorted()).toEqual(wanted.toSorted());
  });

  it('name the row that curates them', () => {
    const others = rowsOf(realRoom()).filter(({ id, fact }) => fact !== id);
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it('are curated with their own value, unit, limit, source, place and locator', () => {
    const known = new Map(facts);
    const faults = rowsOf(realRoom()).flatMap((row) => {
      const fact = known.get(row.id);
      if (!fact) return [`${row.id}: no such fact`];
      const say = (what: string, stands: unknown, printed: unknown) =>
        `${row.id}: ${what} ${String(stands)}, the fact says ${String(printed)}`;
      const units: readonly (string | null)[] =
        fact.value === null || fact.unit === null ? [null] : (unitsFor[fact.unit] ?? [fact.unit]);
      return [
        ...(row.value === fact.value ? [] : [say('value', row.value, fact.value)]),
        ...(units.includes(row.unit) ? [] : [say('unit', row.unit, fact.unit)]),
        ...(qualifiersFor[fact.qualifier]?.includes(row.qualifier)
          ? []
          : [say('qualifier', row.qualifier, fact.qualifier)]),
        ...(row.source === fact.source ? [] : [say('source', row.source, fact.source)]),
        ...(row.locator === fact.locator ? [] : [say('locator', row.locator, fact.locator)]),
        ...(fact.adcode === null || row.places.includes(fact.adcode)
          ? []
          : [say('places', row.places, fact.adcode)]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('printed as fractions are read as fractions', () => {
    const fractions = rowsOf(realRoom()).flatMap(({ id, fraction, value }) =>
      fraction ? [[id, fraction.join('/'), value]] : [],
    );
    expect(fractions.toSorted(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
      ['ganzhou-supply-link-share', '1/4', 25],
      ['shangrao-xinyu-pv-share', '1/8', 12.5],
      ['xinyu-lithium-hydroxide-share', '1/2', 50],
    ]);
  });
});
