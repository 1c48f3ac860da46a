import { expect, test } from 'vitest';
import { figures } from '../../src/figures';
import { renderPicture } from '../../src/figures/picture';
import { drawn, viewOf } from './drawing';

const ofMaps = /--(map|place|border)-/;

/** Every view of a figure that differs from its first by one choice, and the first. */
const viewsOf = (spec: (typeof figures)[number]) => {
  const view = viewOf({ theme: 'page', width: 472 });
  const choices = drawn(spec, view).controls.flatMap(({ id, options }) =>
    options.map((option) => ({ [id]: option.id })),
  );
  return [view, ...choices.map((choice) => ({ ...view, choices: choice }))];
};

// The page of an embedded figure that has no map carries no colours of maps (scripts/build.mjs).
test('a figure drawn without a map’s colours asks for none of them after any choice', () => {
  const changed = figures.filter((spec) => {
    const [first = '', ...others] = viewsOf(spec).map((view) =>
      renderPicture(drawn(spec, view), 472, 'x-'),
    );
    return !ofMaps.test(first) && others.some((svg) => ofMaps.test(svg));
  });
  expect(changed.map(({ id }) => id)).toEqual([]);
});
