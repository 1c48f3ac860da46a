import type { Lang } from '../i18n/text';

interface Sign {
  /** Under its own name, the same in every view. */
  readonly name: string;
  /** In units of a hundredth of the letter size. */
  readonly width: number;
  readonly path: string;
}

/**
 * The languages, and EN, 繁 and 简 as outlines (Noto Sans Regular, to a hundredth of the letter size). As letters the
 * two signs would make every page open two Chinese faces before its first paint, an English one too.
 */
export const signs: Readonly<Record<Lang, Sign>> = {
  en: {
    name: 'English',
    width: 131,
    path: 'M10 88V15h42v8H19v23h28v7H19v27h34v8zm59 0V15h9l35 61-1-61h9v73h-9L77 27l1 61z',
  },
  'zh-Hant': {
    name: '繁體中文',
    width: 100,
    path: 'm66 64 5-3 21 15-5 4zm-3 18 6-4 25 11-6 5zm-33-3 6 2-19 11-6 2-6-5zM63 4l7 1-6 14-9 11-4-5 7-9zm19 11 6 1-7 15-11 11-15 8-4-5 11-5 9-6 7-9zm-19-3h32v6H59zM17 4l6 1-6 10-8 9-6-4 8-7zm0 5h35v5H14zm47 8 5 10 7 8 9 7 11 4-4 6-11-5-14-12-9-16zm-50 1h6l-1 10-3 18h-6zm2 0h28v4H16zm-3 24h38v4H13zm12-18 3-3 9 6-2 3zm-1 12 2-3 10 6-3 3zM5 29h49v5H5zm8 50-2-6 25-8 31-13 4 5-20 8-34 11zm0 0v-5l4-2 63-4 1 5zm6-14-2-6 14-3 18-8 4 4-29 10zm0 0v-4l4-2 32-1-2 5zm28 7h7v21l-6 3H36l-3-6 14-1zm-4-54h5l-3 29-4 5H31l-1-4h8l1-2z',
  },
  'zh-Hans': {
    name: '简体中文',
    width: 100,
    path: 'M19 13h30v6H19zm38 0h36v6H57zM21 4l7 2-7 14-10 12-6-4 9-11zm39 0 7 2-6 13-8 11-6-4 7-10zM26 18l7-3 7 14-7 2zm41-1 7-2 8 14-6 3zM35 64h30v5H35zM11 43h7v53h-7zm24-9h51v7H35zm-20 0 6-4 11 13-6 4zm67 0h7v56l-3 4-16 1-2-6 14-1zM39 55v23h23V55zm-7-6h37v35H32z',
  },
};
