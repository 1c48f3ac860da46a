import { describe, expect, it } from 'vitest';
import { sharedQuery, withValue } from '../../src/shell/address';

const query = (text: string) => new URLSearchParams(text);

describe('a query on the way to another page', () => {
  it('keeps theme and currency and drops the rest', () => {
    expect(sharedQuery(query('theme=dark&currency=USD&year=2020&topic=cities')).toString()).toBe(
      'theme=dark&currency=USD',
    );
  });

  it('brings nothing along that was not asked for', () => {
    expect(sharedQuery(query('year=2020')).toString()).toBe('');
  });
});

describe('a value of the query', () => {
  it('is written beside the others', () => {
    expect(withValue(query('theme=dark'), 'show', 'table').toString()).toBe(
      'theme=dark&show=table',
    );
  });

  it('is lost when it is set to nothing', () => {
    expect(withValue(query('show=table&theme=dark'), 'show', null).toString()).toBe('theme=dark');
  });

  it('leaves the query it was made from as it is', () => {
    const before = query('year=2020');
    withValue(before, 'year', '2021');
    expect(before.toString()).toBe('year=2020');
  });
});
