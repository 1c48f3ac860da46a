import { describe, expect, test } from 'vitest';
import { cityProfile } from '../../src/figures/city-profile';
import { renderSvg } from '../../src/figures/render';
import { formatQuantity } from '../../src/i18n/format';
import type { Lang } from '../../src/i18n/text';
import { drawn, viewOf } from './drawing';

describe('GDP per person, which its source prints in whole yuan', () => {
  test.each([
    ['en', 'CNY 51,245'],
    ['zh-Hant', '51,245元'],
    ['zh-Hans', '51245元'],
  ] satisfies [Lang, string][])(
    'is shown so in %s, in the plot and in the table',
    (lang, shown) => {
      const figure = drawn(cityProfile, viewOf({ lang, choices: { city: 'ganzhou' } }));
      expect(renderSvg(figure, 720)).toContain(`>${shown}<`);
      const quantity = figure.table.rows.find((row) => row.id === 'gdp-per-person')?.cells[0]
        ?.quantity;
      expect(quantity && formatQuantity(quantity, lang, { precision: 'printed' })).toBe(shown);
    },
  );
});
