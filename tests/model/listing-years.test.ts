import { expect, test } from 'vitest';
import { listedByYear } from '../../src/model/listing-years';
import { realRoom } from '../datasets/real-room';

test('years without a listing stand between those with one', () => {
  expect(
    listedByYear([{ listed: '2003-05-01' }, { listed: '2001-01-02' }, { listed: '2003-11-30' }]),
  ).toEqual([
    { year: 2001, count: 1 },
    { year: 2002, count: 0 },
    { year: 2003, count: 2 },
  ]);
  expect(listedByYear([])).toEqual([]);
});

test('a part of the companies is counted over the years of the whole', () => {
  const part = [{ listed: '2002-05-01' }];
  expect(listedByYear(part, [{ listed: '2001-01-02' }, ...part, { listed: '2003-11-30' }])).toEqual(
    [
      { year: 2001, count: 0 },
      { year: 2002, count: 1 },
      { year: 2003, count: 0 },
    ],
  );
});

test('the years of the list add up to all its companies, 37 of them since 2020', () => {
  const room = realRoom();
  const years = listedByYear(room['listed-companies'].rows);
  const sum = (from: number) =>
    years.filter(({ year }) => year >= from).reduce((total, { count }) => total + count, 0);
  expect(sum(0)).toBe(
    room['listed-counts'].rows.find(({ id }) => id === 'listed-count-all')?.value,
  );
  expect(sum(2020)).toBe(37);
});
