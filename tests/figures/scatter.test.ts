import { expect, test } from 'vitest';
import { figureById } from '../../src/figures';
import { scatterItems } from '../../src/figures/parts/scatter';
import { wordsWidth, type Words } from '../../src/figures/parts/words';
import { langs } from '../../src/i18n/text';
import { drawn, viewOf } from './drawing';

test.each([312, 720, 1136])('every city has its name, and no two names meet, at %s px', (width) => {
  const spec = figureById('city-scatter');
  if (!spec) throw new Error('no city-scatter');
  for (const lang of langs) {
    const view = viewOf({ lang, width, choices: { x: 'urbanisation', y: 'gdp-per-person' } });
    const names = scatterItems(drawn(spec, view).table, view)
      .filter(({ name }) => name !== undefined)
      .flatMap(({ drawn: things }) => things)
      .filter((thing): thing is Words => thing.kind === 'text');
    expect(names).toHaveLength(11);
    names.forEach((one, i) => {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + wordsWidth(one)).toBeLessThanOrEqual(width);
      for (const other of names.slice(i + 1))
        if (Math.abs(one.y - other.y) < 12)
          expect(
            one.x + wordsWidth(one) <= other.x + 1 || other.x + wordsWidth(other) <= one.x + 1,
          ).toBe(true);
    });
  }
});
