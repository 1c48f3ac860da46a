import { describe, expect, it } from 'vitest';
import { figureQuery, readCurrency, readView } from '../../src/routes/view';

const query = (text: string) => new URLSearchParams(text);

describe('the view in an address', () => {
  it('holds the choices of the figure on its own page', () => {
    const view = readView('en', query('measure=population&year=2020&show=table&theme=dark'), null);
    expect(view.choices).toEqual({ measure: 'population', year: '2020' });
  });

  it('holds only the figure’s own choices on a page of several figures', () => {
    const view = readView(
      'en',
      query('city-map.year=2020&clusters.industry=lithium&year=1999'),
      'city-map',
    );
    expect(view.choices).toEqual({ year: '2020' });
  });

  it('gives way to what the page itself fixes', () => {
    expect(
      readView('en', query('city-counties.city=jian'), 'city-counties', {
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

describe('a query on the way to a figure’s page', () => {
  it('takes the figure’s choices along', () => {
    expect(
      figureQuery(query('theme=dark&city-map.year=2020&clusters.industry=lithium'), 'city-map'),
    ).toBe('theme=dark&year=2020');
  });

  it('says what the page the reader comes from has fixed', () => {
    expect(figureQuery(query('currency=USD'), 'city-counties', { city: 'jian' })).toBe(
      'currency=USD&city=jian',
    );
  });
});
