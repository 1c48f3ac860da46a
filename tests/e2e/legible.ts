import type { Page } from '@playwright/test';

/** Per cent of a slide's height below which nobody in the last row reads. */
const least = 2.2;

/**
 * What cannot be read on the slide that is shown, by its number and step: text that is too small as
 * it is drawn (a picture's scale counted), text over the slide's edge, text or a code that lies on
 * other text, and a figure that is not drawn.
 */
export const illegible = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const slide = document.querySelector<HTMLElement>('.slide:not([hidden])');
    if (!slide) return ['no slide'];
    const edge = slide.getBoundingClientRect();
    const at = `${slide.dataset['slide']}.${slide.dataset['step']}`;
    const found = new Set<string>();
    const boxes: { of: Node; said: string; l: number; r: number; t: number; b: number }[] = [];
    const walk = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      const said = (node.textContent ?? '').trim().slice(0, 30);
      if (!parent || said === '' || parent.closest('defs, style, title, desc, .visually-hidden'))
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const drawn = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
      const scale = drawn ? Math.hypot(drawn.a, drawn.b) : 1;
      const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (size < (edge.height * smallest) / 100 - 0.05)
        found.add(`${at}: “${said}” is ${((size / edge.height) * 100).toFixed(2)} % high`);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        if (width < 1) continue;
        // A line's box has room above and below its letters: what is compared is about as high as they are.
        const middle = (top + bottom) / 2;
        const half = size * 0.36;
        boxes.push({
          of: node,
          said,
          l: left + 1,
          r: right - 1,
          t: middle - half,
          b: middle + half,
        });
        const isCut =
          left < edge.left - 1 ||
          right > edge.right + 1 ||
          middle - half < edge.top - 1 ||
          middle + half > edge.bottom + 1;
        if (isCut) found.add(`${at}: “${said}” is cut`);
      }
    }
    for (const plot of slide.querySelectorAll('.stage-plot')) {
      const drawn = plot.querySelector('svg')?.getBoundingClientRect();
      if (!drawn || drawn.width < edge.height / 2) found.add(`${at}: a figure is not drawn`);
    }
    for (const code of slide.querySelectorAll('img')) {
      const { left: l, right: r, top: t, bottom: b, width } = code.getBoundingClientRect();
      if (width > 0) boxes.push({ of: code, said: 'code', l, r, t, b });
    }
    boxes.forEach((one, i) => {
      for (const other of boxes.slice(i + 1)) {
        const wide = Math.min(one.r, other.r) - Math.max(one.l, other.l);
        const high = Math.min(one.b, other.b) - Math.max(one.t, other.t);
        if (one.of !== other.of && wide > 1 && high > 1)
          found.add(`${at}: “${one.said}” lies on “${other.said}”`);
      }
    });
    return [...found];
  }, least);
