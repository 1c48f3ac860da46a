import type { Lang } from '../../i18n/text';
import { strong, type Palette } from '../../theme/tokens';
import type { Paint } from './shapes';
import type { Voice } from './words';

const light: readonly Voice[] = ['qualifier', 'plain', 'muted', 'onMarkMuted'];

/** How heavy a voice is in a language's face. */
export const weight = (voice: Voice, lang: Lang): number =>
  light.includes(voice) ? 400 : strong[lang];

/** The colour of a role in a theme. */
export const paintOf = (palette: Palette, paint: Paint): string =>
  ({
    mark: palette.accent,
    tick: palette.tick,
    surface: palette.surface,
    track: palette.track,
    hatch: palette.hatch,
    hatchGround: palette.hatchGround,
    emptyCell: palette.emptyCell,
    emptyCellGround: palette.emptyCellGround,
    line: palette.line,
    province: palette.border.province,
    joint: palette.joint,
    note: palette.note,
  })[paint];

/** The colour of a voice in a theme. */
export const voiceColour = (palette: Palette, voice: Voice): string => {
  switch (voice) {
    case 'qualifier':
    case 'accent':
      return palette.accent;
    case 'muted':
      return palette.muted;
    case 'onMark':
    case 'onMarkMuted':
      return palette.onAccent;
    case 'label':
    case 'figure':
    case 'plain':
      return palette.ink;
  }
};

/** A colour at an opacity: six-digit hex, or a custom property of the page. */
export const alpha = (colour: string, opacity: number): string => {
  if (!colour.startsWith('#')) {
    return `color-mix(in srgb, ${colour} ${Math.round(opacity * 100)}%, transparent)`;
  }
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  return `rgba(${r},${g},${b},${opacity})`;
};
