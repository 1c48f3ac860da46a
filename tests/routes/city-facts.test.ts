import { describe, expect, it } from 'vitest';
import { cityListIds, factsOf } from '../../src/routes/city-facts';
import { registersOf } from '../../src/ui/registers';
import { realRoom } from '../datasets/real-room';

const room = realRoom();
const registers = registersOf(room);
const jiujiang = '360400';
const ids = (list: (typeof cityListIds)[number], city: string) =>
  factsOf(room, list, city, registers).map(({ id }) => id);

describe('the lists of a city', () => {
  it('hold no row twice', () => {
    for (const { adcode } of registers.cities) {
      const all = cityListIds.flatMap((list) => ids(list, adcode));
      const twice = all.filter((id, i) => all.indexOf(id) !== i && id !== 'fuzhou-nev-cluster');
      expect(twice).toEqual([]);
    }
  });

  it('name everything that the map of its counties pins', () => {
    for (const { adcode } of registers.cities) {
      const all = new Set(cityListIds.flatMap((list) => ids(list, adcode)));
      const counties = room.places.rows.filter((place) => place.parent === adcode);
      const pinned = counties.flatMap((county) =>
        [
          ...room['city-clusters'].rows,
          ...room.companies.rows,
          ...room['company-milestones'].rows,
          ...room.ecology.rows,
          ...room['national-clusters-by-city'].rows,
        ].filter((row) => row.places.includes(county.adcode)),
      );
      expect(pinned.filter(({ id }) => !all.has(id)).map(({ id }) => id)).toEqual([]);
    }
  });

  it('keep policies and funds apart from links, and a maker’s figures with the companies', () => {
    expect(ids('policies', jiujiang)).toContain('jiujiang-industry-policies');
    expect(ids('links', jiujiang)).toEqual(['model-bay-hq-jiujiang-base']);
    expect(ids('companies', jiujiang)).toContain('tinci-top-shipments-streak');
    expect(ids('clusters', jiujiang)).not.toContain('tinci-top-shipments-streak');
  });

  it('name a company that only a cluster’s site names', () => {
    expect(factsOf(room, 'companies', '361000', registers).map(({ name }) => name.en)).toEqual([
      'BYD base',
    ]);
  });

  it('leave out what is only pictured', () => {
    expect(ids('links', '360700').filter((id) => id.startsWith('photo'))).toEqual([]);
    expect(ids('events', '360100')).toEqual(['green-expo-2025']);
  });

  it('have every event and every voice that names a city or one of its counties', () => {
    const inCities = registers.cities.flatMap(({ adcode }) => [
      ...ids('events', adcode),
      ...ids('voices', adcode),
    ]);
    const codes = new Set(registers.cities.map(({ adcode }) => adcode.slice(0, 4)));
    const named = [...room['events-2025'].rows, ...room['programme-2026'].rows, ...room.voices.rows]
      .filter(({ id, places }) => {
        const isHere = places.some((code) => codes.has(code.slice(0, 4)));
        return isHere && !id.startsWith('photo');
      })
      .map(({ id }) => id);
    expect(inCities.toSorted()).toEqual(named.toSorted());
  });

  it('say where in its source a statement stands', () => {
    const [symposium] = factsOf(room, 'events', '360700', registers);
    expect([symposium?.source, symposium?.locator]).toEqual(['trade-week-2026', 'S3.3']);
  });

  it('say of two clusters with one name which list each is from', () => {
    const named = factsOf(room, 'clusters', '360700', registers).filter(
      ({ name }) => name.en === 'Nankang modern furniture',
    );
    expect(named.map(({ text, period }) => [text?.en, period])).toEqual([
      ['National specialised SME cluster of 2023', null],
      ['Provincial advanced manufacturing cluster of 2024', null],
    ]);
  });
});
