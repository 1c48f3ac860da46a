import { expect, it } from 'vitest';
import { renamed } from '../../../src/shell/stage/copies';

it('a copy points at its own parts, and still at what the page shares', () => {
  const drawing =
    '<svg><pattern id="h"/><path id="a b" fill="url(#h)"/><use href="#shape"/><use href="#h"/></svg>';
  expect(renamed(drawing, 'x-')).toBe(
    '<svg><pattern id="x-h"/><path id="x-a b" fill="url(#x-h)"/><use href="#shape"/><use href="#x-h"/></svg>',
  );
});
