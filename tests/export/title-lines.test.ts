import { expect, it } from 'vitest';
import { titleLines } from '../../src/export/title-lines';

it('a title ends its lines where a reader pauses', () => {
  expect(titleLines('十一市經濟總量，南昌第一，贛州第二', 48, 400, 'zh-Hant')).toEqual([
    '十一市經濟總量，',
    '南昌第一，',
    '贛州第二',
  ]);
});

it('no word and no time of travel is parted', () => {
  const lines = titleLines('Shenzhen is 1 h 49 min from Ganzhou', 48, 330, 'en');
  expect(lines.some((line) => line.includes('1\u00a0h\u00a049\u00a0min'))).toBe(true);
  expect(titleLines('深圳距贛州1小時49分鐘', 48, 300, 'zh-Hant').join('|')).toContain(
    '1小時49分鐘',
  );
});

it('lines are about as long as each other', () => {
  expect(titleLines('The hinterland of the Greater Bay Area', 52, 400, 'en')).toEqual([
    'The hinterland',
    'of the Greater',
    'Bay Area',
  ]);
});
