import { expect, test } from 'vitest';
import { heightIn } from '../../src/shell/heights';

test('a card of the gallery is as high as its text and its picture at its width', () => {
  expect(heightIn(354, 80, 200)).toBe(56 + 80 + 200);
});

test('a picture grows with its card, but not beyond the foot that fades', () => {
  expect(heightIn(506, 80, 200)).toBe(56 + 80 + Math.round((200 * 464) / 312));
  expect(heightIn(354, 80, 900)).toBe(56 + 80 + 432);
});
