import type { Lang } from '../../../i18n/text';
import type { SlidePicture } from '../figure-slides';

/** A figure as it is printed, and what it counts. */
export interface SlideFact {
  readonly amount: string;
  readonly words: string;
  /** Letters of its notes at the foot. */
  readonly letters: string;
}

/** A figure in a table: as printed, the letters of its notes, its year. */
export interface SlideCell {
  readonly amount: string;
  readonly letters: string;
  readonly when: string;
}

/** A map as paths (`M x y l dx dy … z`) in units of its own, some of them lit. */
export interface SlideMap {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly {
    readonly path: string;
    readonly isLit: boolean;
    readonly name: string;
    /** Where its name stands. */
    readonly at: readonly [x: number, y: number];
  }[];
}

/** What stands between a slide's title and its sources. */
export type SlideBody =
  | { readonly kind: 'title'; readonly kicker: string; readonly map: SlideMap }
  | {
      readonly kind: 'facts';
      readonly facts: readonly SlideFact[];
      /** A part of a whole of 100 per cent, and whether it may be more. */
      readonly share: {
        readonly percent: number;
        readonly isLeast: boolean;
        readonly words: string;
      } | null;
    }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly { readonly name: string; readonly cells: readonly SlideCell[] }[];
    }
  | {
      readonly kind: 'place';
      readonly name: string;
      readonly words: string;
      readonly facts: readonly SlideFact[];
      readonly map: SlideMap;
    }
  | {
      readonly kind: 'closing';
      readonly lines: readonly string[];
      readonly code: SlidePicture | null;
    };

/** A slide of words, from a deck of the stage, in one language. */
export interface WordSlide {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  /** Notes, sources, boundaries: a line each. */
  readonly papers: readonly string[];
  /** What the speaker says. */
  readonly spoken: string;
  /** Address of the live slide. */
  readonly address: string;
  readonly body: SlideBody;
}
