import { say } from '../../i18n/text';
import { titleOf } from './deck';
import { edges, rooms, type Stage } from './state';
import { words } from './words';

/** Steps that a `data-at` or `data-lit` names: "2" from step 2 on, "2-3" from 2 to 3. */
function spanOf(text: string | undefined): readonly [number, number] {
  const [from = '0', to] = (text ?? '').split('-');
  return [Number(from), to === undefined ? Infinity : Number(to)];
}

/** Shows a slide at a step: what comes later is off, what the step speaks of is lit. */
export function showStep(slide: HTMLElement, step: number): void {
  slide.dataset['step'] = String(step);
  for (const part of slide.querySelectorAll<HTMLElement>('[data-at]')) {
    const [from, to] = spanOf(part.dataset['at']);
    part.classList.toggle('is-off', step < from || step > to);
  }
  for (const part of slide.querySelectorAll<HTMLElement>('[data-lit]')) {
    const lit = part.dataset['lit'] ?? '';
    const [from, to] = lit.includes('-') ? spanOf(lit) : [Number(lit), Number(lit)];
    part.classList.toggle('is-lit', step >= from && step <= to);
  }
  // As an attribute: a style that is copied with its slide would be refused by the page's policy.
  for (const map of slide.querySelectorAll<SVGElement>('[data-frames]'))
    map.setAttribute('transform', map.dataset['frames']?.split(';')[step] ?? '');
  [...(slide.querySelector('.slide-dots')?.children ?? [])].forEach((dot, i) => {
    dot.classList.toggle('is-past', i < step);
    dot.classList.toggle('is-now', i === step);
  });
}

/** Shows the one slide of the stage, at its step. */
export function showSlide(slides: readonly HTMLElement[], { slide, step }: Stage): void {
  slides.forEach((one, i) => {
    const isNow = i === slide - 1;
    if (isNow) showStep(one, step);
    if (one.hidden === isNow) one.hidden = !isNow;
  });
}

/** What a voice says of the slide that has come. */
export function spoken(slides: readonly HTMLElement[], { slide, step, lang }: Stage): string {
  const title = titleOf(slides[slide - 1]);
  const steps = Number(slides[slide - 1]?.dataset['steps'] ?? 0);
  const place = say(words.slideOf(slide, slides.length), lang);
  return steps > 0
    ? `${place}: ${title} (${say(words.stepOf(step + 1, steps + 1), lang)})`
    : `${place}: ${title}`;
}

/** The stage's own words for its style: how large, how far from the wall's edges, how covered. */
export function dress(root: HTMLElement, { room, edge, cover }: Stage): void {
  root.style.setProperty('--edge', `${edges[edge] ?? 0}%`);
  root.style.setProperty('--room', String(rooms[room] ?? 1));
  if (cover) root.dataset['cover'] = cover;
  else delete root.dataset['cover'];
}
