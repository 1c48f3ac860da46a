import { describe, expect, it } from 'vitest';
import { figureQuery, readCurrency, readView, sharedQuery, withValue } from '../../src/routes/view';

const query = (text: string) => new URLSearchParams(text);

describe('the view in an address', () => {
  it('holds the choices of the figure on its own page', () => {
    const view = readView(
      'en',
      query('measure=population&year=2020&show=table&theme=dark'),
      'dark',
      null,
    );
    expect(view.choices).toEqual({ measure: 'population', year: '2020' });
  });

  it('holds only the figure’s own choices on a page of several figures', () => {
    const view = readView(
      'en',
      query('city-map.year=2020&clusters.industry=lithium&year=1999'),
      'light',
      'city-map',
    );
    expect(view.choices).toEqual({ year: '2020' });
  });

  it('gives way to what the page itself fixes', () => {
    expect(
      readView('en', query('city-counties.city=jian'), 'light', 'city-counties', {
        city: 'ganzhou',
      }).choices,
    ).toEqual({ city: 'ganzhou' });
  });

  it.each(['currency=EUR', 'currency=', 'x=1'])(
    'shows figures as printed where the query says %s',
    (text) => {
      expect(readCurrency(query(text))).toBeNull();
    },
  );

  it('reads a currency in small letters', () => {
    expect(readCurrency(query('currency=hkd'))).toBe('HKD');
  });
});

describe('a query on the way to another page', () => {
  it('keeps theme and currency and drops the rest', () => {
    expect(sharedQuery(query('theme=dark&currency=USD&year=2020&topic=cities')).toString()).toBe(
      'theme=dark&currency=USD',
    );
  });

  it('takes a figure’s choices along to its own page', () => {
    expect(
      figureQuery(query('theme=dark&city-map.year=2020&clusters.industry=lithium'), 'city-map'),
    ).toBe('theme=dark&year=2020');
  });

  it('loses a value that is set to nothing', () => {
    expect(withValue(query('show=table&theme=dark'), 'show', null).toString()).toBe('theme=dark');
  });
});
