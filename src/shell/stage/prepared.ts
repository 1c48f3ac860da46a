/** Slides as they were before somebody poked at them. */
const before = new Map<HTMLElement, HTMLElement>();

/** Keeps a slide as it is at the first touch, before what it holds answers. */
export function watchPoking(main: HTMLElement): void {
  const keep = ({ target }: Event) => {
    const slide = target instanceof Element ? target.closest<HTMLElement>('.slide') : null;
    if (slide && main.contains(slide) && !before.has(slide))
      before.set(slide, slide.cloneNode(true) as HTMLElement);
  };
  for (const name of ['pointerdown', 'pointerover']) main.addEventListener(name, keep, true);
}

/** Brings a slide that is left back to how it was prepared; gives what stands there now. */
export function restore(slide: HTMLElement): HTMLElement {
  const was = before.get(slide);
  if (!was) return slide;
  before.delete(slide);
  was.hidden = true;
  slide.replaceWith(was);
  return was;
}
