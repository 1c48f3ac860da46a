import { describe, expect, it } from 'vitest';
import { cityFigure, cityFigureIds, doYearsDiffer } from '../../src/model/city-figures';
import { citiesOf } from '../../src/model/places';
import { realRoom } from '../datasets/real-room';

const room = realRoom();
const cities = citiesOf(room);
const sources = new Set(room.sources.rows.map(({ id }) => id));
const notes = new Set(room.notes.rows.map(({ id }) => id));

describe('the figures of a city', () => {
  it('each name a source and notes that are known', () => {
    for (const { adcode } of cities)
      for (const id of cityFigureIds) {
        const figure = cityFigure(room, id, adcode);
        if (!figure) continue;
        expect(sources.has(figure.source), `${id} of ${adcode}`).toBe(true);
        expect(figure.notes.filter((note) => !notes.has(note))).toEqual([]);
      }
  });

  it('say the limit that is printed: Pingxiang’s trade is under CNY 10 billion', () => {
    expect(cityFigure(room, 'trade', '360300')?.quantity).toMatchObject({
      value: 10_000_000_000,
      qualifier: 'under',
    });
  });

  it('give what two cities share to both of them and to no other', () => {
    const sharing = cities.filter(({ adcode }) => cityFigure(room, 'trade-shared', adcode));
    expect(sharing.map(({ slug }) => slug)).toEqual(['jingdezhen', 'pingxiang']);
    for (const { adcode } of sharing)
      expect(cityFigure(room, 'trade-shared', adcode)).toMatchObject({
        shared: ['360200', '360300'],
        derived: true,
      });
  });

  it('are null where no source prints one: two cities have a rail time to Shenzhen', () => {
    const linked = cities.filter(({ adcode }) => cityFigure(room, 'rail-shenzhen', adcode));
    expect(linked.map(({ slug }) => slug)).toEqual(['nanchang', 'ganzhou']);
  });

  it('begin with 2010 for the population', () => {
    for (const { adcode } of cities)
      expect(cityFigure(room, 'population-first', adcode)?.period).toEqual({
        kind: 'year',
        year: 2010,
      });
  });
});

describe('figures side by side', () => {
  it('are of different years when two printed years differ, and one that is not published has none', () => {
    const year = (given: number) => ({ kind: 'year', year: given }) as const;
    expect(doYearsDiffer([year(2022), year(2023)])).toBe(true);
    expect(doYearsDiffer([year(2023), year(2023), null])).toBe(false);
  });
});
