import { describe, expect, it } from 'vitest';
import { stopwatch } from '../../../src/i18n/clock';
import { isNight, kioskOf, onwards, stepTime } from '../../../src/shell/stage/kiosk-plan';
import {
  elapsedOf,
  lengthOf,
  paceOf,
  pause,
  run,
  startsOf,
  stopped,
} from '../../../src/shell/stage/plan';
import { opening } from '../../../src/shell/stage/state';

const minutes = [0.5, 1.5, 2];

describe('the plan of a talk', () => {
  it('begins every slide when the ones before have had their time', () => {
    expect(startsOf(minutes)).toEqual([0, 30, 120]);
    expect(lengthOf(minutes)).toBe(240);
  });

  it('is kept while the slide shown is the planned one, give or take what nobody notices', () => {
    expect(paceOf(60, 2, minutes)).toEqual({ is: 'on', by: 0, next: 120 });
    expect(paceOf(135, 2, minutes).is).toBe('on');
    expect(paceOf(15, 2, minutes).is).toBe('on');
  });

  it('is missed by as much as the slide should have ended before, or begun later', () => {
    expect(paceOf(200, 2, minutes)).toEqual({ is: 'behind', by: 80, next: 120 });
    expect(paceOf(30, 3, minutes)).toEqual({ is: 'ahead', by: 90, next: null });
    expect(paceOf(300, 3, minutes)).toMatchObject({ is: 'behind', by: 60 });
  });

  it('is measured by a watch that can be paused', () => {
    const paused = pause(run(stopped, 1000), 61_500);
    expect(elapsedOf(paused, 999_999)).toBe(60);
    expect(elapsedOf(run(paused, 100_000), 110_000)).toBe(70);
  });

  it('is written as on a stopwatch', () => {
    expect([0, 42, 402, 3727, -75].map(stopwatch)).toEqual([
      '0:00',
      '0:42',
      '6:42',
      '1:02:07',
      '−1:15',
    ]);
  });
});

describe('a kiosk', () => {
  const kiosk = kioskOf(new URLSearchParams('kiosk=1&dwell=10&langs=en,zh-Hant,klingon'));
  const steps = [0, 1];

  it('reads dwell and languages from its address, and leaves out what is none', () => {
    expect(kiosk).toEqual({ dwell: 10, langs: ['en', 'zh-Hant'] });
    expect(kioskOf(new URLSearchParams('dwell=0'))).toEqual({ dwell: null, langs: [] });
  });

  it('shares a slide’s time among its steps', () => {
    expect(stepTime(kiosk, 1.5, 0)).toBe(10_000);
    expect(stepTime(kiosk, 1.5, 1)).toBe(5000);
    expect(stepTime({ dwell: null, langs: [] }, 1.5, 2)).toBe(30_000);
    expect(stepTime({ dwell: null, langs: [] }, 0, 0)).toBe(12_000);
  });

  it('begins each loop in the next language', () => {
    const end = { ...opening('en'), slide: 2, step: 1 };
    expect(onwards(opening('en'), steps, kiosk)).toEqual([{ do: 'next' }]);
    expect(onwards(end, steps, kiosk)).toEqual([{ do: 'speak', lang: 'zh-Hant' }, { do: 'first' }]);
    expect(onwards({ ...end, lang: 'zh-Hant' }, steps, kiosk)[0]).toEqual({
      do: 'speak',
      lang: 'en',
    });
    expect(onwards(end, steps, { dwell: 10, langs: [] })).toEqual([{ do: 'first' }]);
  });

  it('reloads once a night, in the hour after four', () => {
    const at = (hour: number, minute = 0) => new Date(2026, 4, 19, hour, minute);
    expect(isNight(at(4), at(0))).toBe(true);
    expect(isNight(at(4, 30), at(4))).toBe(false);
    expect(isNight(at(12), at(0))).toBe(false);
  });
});
