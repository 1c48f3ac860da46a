import { expect, test } from 'vitest';
import { figures } from '../../src/figures';
import { realRoom } from './real-room';

const { rows } = realRoom().topics;
const told = rows.flatMap(({ parts }) => parts.map(({ figure }) => figure));

test('every figure a topic names exists', () => {
  const ids = new Set(figures.map(({ id }) => id));
  expect(told.filter((figure) => !ids.has(figure))).toEqual([]);
});

test('every figure is told in a topic, save the headline figures of the overview', () => {
  const missing = figures.filter(({ id }) => !told.includes(id)).map(({ id }) => id);
  expect(missing).toEqual(['headline']);
});

test('the topic of a figure has a page of that name', () => {
  const names = new Set(rows.map(({ id }) => id));
  const wrong = figures.filter(({ topic }) => topic !== 'overview' && !names.has(topic));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
