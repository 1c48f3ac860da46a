import { langs, type Lang } from '../../i18n/text';

/** What a stage must know of its deck: the last step of every slide. */
export type Steps = readonly number[];

/** A place on the slide, in shares of its width and height. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What the wall shows; two windows that hold the same record show the same. */
export interface Stage {
  /** From 1. */
  readonly slide: number;
  /** 0 is the slide as it comes. */
  readonly step: number;
  readonly lang: Lang;
  readonly cover: 'black' | 'white' | null;
  readonly panel: 'grid' | 'qr' | null;
  /** Size of the words for the room: 0 as drawn, 1 and 2 larger. */
  readonly room: number;
  /** Margin that stays free around the slides: 0 none, 1 and 2 more. */
  readonly edge: number;
  readonly laser: Place | null;
  /** Digits typed so far of a slide's number. */
  readonly typed: string;
}

/** What a key, a touch or the console asks of the stage. */
export type Act =
  | {
      readonly do:
        | 'next'
        | 'back'
        | 'first'
        | 'last'
        | 'language'
        | 'room'
        | 'edge'
        | 'enter'
        | 'escape';
    }
  | { readonly do: 'cover'; readonly cover: 'black' | 'white' }
  | { readonly do: 'panel'; readonly panel: 'grid' | 'qr' }
  | { readonly do: 'digit'; readonly digit: string }
  | { readonly do: 'go'; readonly slide: number; readonly step?: number }
  | { readonly do: 'speak'; readonly lang: Lang }
  | { readonly do: 'laser'; readonly at: Place | null };

/** Sizes of the words for the room, as factors. */
export const rooms = [1, 1.15, 1.3] as const;

/** Margins around the slides in per cent of the wall, for walls and projectors that hide their edges. */
export const edges = [0, 3, 5] as const;

const after = <T>(list: readonly T[], one: T): T | undefined =>
  list[(list.indexOf(one) + 1) % list.length];

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(Math.trunc(value) || least, least), most);

/** The stage at a slide and step, both brought within the deck; what lay over the slide is gone. */
function at(stage: Stage, steps: Steps, slide: number, step = 0): Stage {
  const there = within(slide, 1, steps.length);
  return {
    ...stage,
    slide: there,
    step: within(step, 0, steps[there - 1] ?? 0),
    cover: null,
    panel: null,
    typed: '',
  };
}

function next(stage: Stage, steps: Steps): Stage {
  const { slide, step } = stage;
  if (step < (steps[slide - 1] ?? 0)) return at(stage, steps, slide, step + 1);
  return slide < steps.length ? at(stage, steps, slide + 1) : at(stage, steps, slide, step);
}

function back(stage: Stage, steps: Steps): Stage {
  const { slide, step } = stage;
  if (step > 0) return at(stage, steps, slide, step - 1);
  // Backwards a slide comes as it was left: with its last step.
  return slide > 1 ? at(stage, steps, slide - 1, Infinity) : at(stage, steps, slide);
}

/** Escape undoes the topmost thing; a stage that has none stays the same object, and may be left. */
function escape(stage: Stage): Stage {
  if (stage.typed !== '') return { ...stage, typed: '' };
  if (stage.panel !== null) return { ...stage, panel: null };
  if (stage.cover !== null) return { ...stage, cover: null };
  return stage;
}

/** The stage after an act: pure, so that the wall and the console come to the same. */
export function reduce(stage: Stage, act: Act, steps: Steps): Stage {
  switch (act.do) {
    // Under a cover the first click brings the slide back, and only the next one goes on.
    case 'next':
      return stage.cover ? { ...stage, cover: null } : next(stage, steps);
    case 'back':
      return stage.cover ? { ...stage, cover: null } : back(stage, steps);
    case 'first':
      return at(stage, steps, 1);
    case 'last':
      return at(stage, steps, steps.length);
    case 'go':
      return at(stage, steps, act.slide, act.step);
    case 'language':
      return { ...stage, lang: after(langs, stage.lang) ?? stage.lang };
    case 'speak':
      return { ...stage, lang: act.lang };
    case 'room':
      return { ...stage, room: (stage.room + 1) % rooms.length };
    case 'edge':
      return { ...stage, edge: (stage.edge + 1) % edges.length };
    case 'cover':
      return { ...stage, cover: stage.cover === act.cover ? null : act.cover };
    case 'panel':
      return { ...stage, cover: null, panel: stage.panel === act.panel ? null : act.panel };
    case 'laser':
      return { ...stage, laser: act.at };
    case 'digit':
      return { ...stage, typed: (stage.typed + act.digit).slice(-3) };
    case 'enter':
      return stage.typed === '' ? stage : at(stage, steps, Number(stage.typed));
    case 'escape':
      return escape(stage);
  }
}

/** The stage a window opens with. */
export const opening = (lang: Lang): Stage => ({
  slide: 1,
  step: 0,
  lang,
  cover: null,
  panel: null,
  room: 0,
  edge: 0,
  laser: null,
  typed: '',
});
