import type { Lang } from '../i18n/text';

interface Sign {
  /** In units of a hundredth of the letter size. */
  readonly width: number;
  readonly path: string;
}

/**
 * EN, 繁 and 简 as outlines (Noto Sans Regular, to a hundredth of the letter size). As letters the
 * two signs would make every page open two Chinese faces before its first paint, an English one too.
 */
export const signs: Readonly<Record<Lang, Sign>> = {
  en: {
    width: 131,
    path: 'M10 88V15h42v8H19v23h28v7H19v27h34v8zm59 0V15h9l27 46 8 15h1l-1-11-1-12V15h9v73h-9L85 42l-8-15v11l1 12v38z',
  },
  'zh-Hant': {
    width: 100,
    path: 'm66 64 5-3 8 5 7 5 6 5-5 4-6-5-7-6zm-3 18 6-4 8 3 9 4 8 4-6 5-7-4-9-4zm-33-3 6 2-7 5-9 5-9 3-2-1-2-2-2-2 13-4zM63 4l7 1-6 14-9 11-1-2-2-2-1-1 7-9zm19 11 6 1q-2 9-7 15-4 7-11 11-7 5-15 8l-1-2-1-1-2-2q12-4 20-11 8-8 11-19m-19-3h32v6H59zM17 4l6 1q-2 6-6 10l-8 9-2-2-2-1-2-1q5-3 8-7zm0 5h35v5H14zm47 8q4 11 12 18 9 8 20 11l-2 3-2 3q-12-4-21-13-8-8-13-20zm-50 1h6l-1 10-2 10-1 8h-6l2-8 1-11zm2 0h28v4H16zm-3 24h38v4H13zm12-18 3-3 5 3 4 3-2 3-5-3zm-1 12 2-3 5 3 5 3-3 3-4-3zM5 29h10v1h28v-1h11v5H5zm8 50-1-2v-2l-1-2 6-2 7-2 7-2 11-4 12-5 13-6 4 5-27 11-27 8h-1l-1 1-2 1zm0 0v-5l4-2 63-4v3l1 2-26 2-18 1-11 1-7 1h-4zm6-14-1-3-1-3h4l4-1 6-2 9-4 9-4 4 4-14 6-15 4-1 1h-2l-1 1zm0 0v-4l4-2 32-1-1 3-1 2-17 1H26l-5 1zm28 7h7v21q-1 2-4 2l-5 1h-9l-1-3-2-3h14V72m-4-54h5v2l-1 17-2 9q0 3-2 4l-2 2H31v-2l-1-2h8l1-1 1-4 1-9z',
  },
  'zh-Hans': {
    width: 100,
    path: 'M19 13h30v6H19zm38 0h36v6H57zM21 4l7 2-5 10-5 9-7 7-2-1-2-2-2-1q5-4 9-11zm39 0 7 2q-2 7-6 13l-8 11-2-1-2-2-2-1 7-10zM26 18l7-3 4 7 3 7-7 2-3-6zm41-1 7-2 5 7 3 7-6 3-4-7zM35 64h30v5H35zM11 43h7v53h-7zm24-9h51v7H35zm-20 0 6-4 6 6 5 7-6 4-4-6zm67 0h7v58l-3 2-7 1h-9l-1-3-1-3h12l2-1V34M39 55v23h23V55zm-7-6h37v35H32z',
  },
};
