import { expect, it } from 'vitest';
import { print } from './site';

it('a page knows the files of the data room it was drawn from', async () => {
  const listings = await print('/en/embed/listings');
  expect([...listings.from].toSorted()).toEqual([
    'listed-counts.json',
    'listings.json',
    'notes.json',
    'places.json',
    'sources.json',
  ]);
  const { from } = await print('/zh-Hant/cities/xinyu');
  expect(from).toEqual(expect.arrayContaining(['geo/city/360500.topo.json', 'city-gdp.json']));
  expect(from).not.toContain('geo/city/360700.topo.json');
});
