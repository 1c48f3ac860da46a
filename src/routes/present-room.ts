import type { Data } from '../datasets';
import type { ProvinceTopology } from '../datasets/geo';
import type { View } from '../figures/spec';
import type { Lang } from '../i18n/text';
import type { Registers } from '../ui/registers';
import type { Shape } from '../ui/stage/shape';
import type { Page } from './paths';
import type { DeckSlide } from './present-rows';

/** What all slides of a deck are made from. */
export interface Room {
  readonly data: Data;
  readonly topology: ProvinceTopology;
  readonly shape: Shape;
  readonly registers: Registers;
  readonly lang: Lang;
  /** Address the site stands at, for what is scanned from a wall. */
  readonly site: string;
}

/**
 * Px that figures are drawn for: narrow, so that their words are large on a wall, and narrowest
 * where one has the slide alone. No width that a page draws for, since pages hide those by their room.
 */
export const widthOf = ({ kind }: DeckSlide): number => (kind === 'figure' ? 560 : 640);

/** The figures that a slide shows, with their choices. */
export const chosenOf = (slide: DeckSlide) =>
  slide.kind === 'figure' ? [slide] : slide.kind === 'pair' ? slide.figures : [];

/** The view of a figure on a slide. */
export const viewOf = (
  slide: DeckSlide,
  lang: Lang,
  choices: Readonly<Record<string, string>>,
  letters?: ReadonlyMap<string, string>,
): View => ({
  lang,
  theme: 'page',
  currency: null,
  choices,
  letters: letters && Object.fromEntries(letters),
  width: widthOf(slide),
});

/** The page of a slide, the first being 1: that one is the deck's own. */
export const slidePage = (deck: string, at: number): Page => ({
  page: 'present',
  deck,
  ...(at === 1 ? {} : { part: String(at) }),
});
