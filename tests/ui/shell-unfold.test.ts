import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolds } from '../../src/shell/folds';
import { giveHeights, keepHeights } from '../../src/shell/heights';
import { changePage } from '../../src/shell/page';
import { placeOf } from '../../src/shell/picture-place';
import { onUnfold, unfold } from '../../src/shell/unfold';
import { one } from './site';

const card = (figure: string, inner: string) =>
  `<div data-figure="${figure}" data-later data-folded><noscript data-fold>${inner}</noscript></div>`;

const image =
  '<img class="picture w312" src="/assets/a.svg" alt="A &#38; B" width="312" height="90" loading="lazy">';

afterEach(() => {
  document.body.replaceChildren();
});

describe('a folded part', () => {
  it('comes into the page as the build wrote it, and is folded no more', () => {
    document.body.innerHTML = card('a', '<p>Nickel &#38; lithium</p>');
    const part = one('[data-figure=a]');
    const heard = vi.fn<(part: Element) => void>();
    onUnfold(heard);
    unfold(part);
    expect(one('p', part).textContent).toBe('Nickel & lithium');
    expect(part.querySelector('noscript')).toBeNull();
    expect(part.hasAttribute('data-folded')).toBe(false);
    expect(heard).toHaveBeenCalledWith(part);
  });

  it('leaves a place where readers without scripts have the picture, so that nothing is fetched early', () => {
    document.body.innerHTML = placeOf(image);
    expect(document.querySelector('img')).toBeNull();
    const place = one<SVGElement>('svg.picture.w312');
    expect(place.getAttribute('viewBox')).toBe('0 0 312 90');
    expect(place.getAttribute('aria-label')).toBe('A & B');
    expect(place.dataset['src']).toBe('/assets/a.svg');
  });

  it('leaves other parts without scripts alone', () => {
    document.body.innerHTML = `<div><noscript>${image}</noscript></div>`;
    unfold(document.body);
    expect(document.querySelectorAll('noscript')).toHaveLength(1);
  });
});

describe('a page with folded parts', () => {
  beforeEach(() => {
    vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is whole in the end, though nobody scrolls', async () => {
    document.body.innerHTML = ['a', 'b', 'c'].map((id) => card(id, `<p>${id}</p>`)).join('');
    watchFolds();
    await vi.waitFor(() => expect(document.querySelectorAll('noscript')).toHaveLength(0));
    expect(document.body.textContent).toBe('abc');
  });

  it('is whole at once where it is printed', () => {
    changePage(() => {
      document.body.innerHTML = ['a', 'b'].map((id) => card(id, `<p>${id}</p>`)).join('');
    });
    dispatchEvent(new Event('beforeprint'));
    expect(document.body.textContent).toBe('ab');
  });
});

it('cards have in another language the heights they had, and those on the screen are named', () => {
  document.body.innerHTML = card('a', '') + card('b', '');
  const box = (top: number, height: number) => () => new DOMRect(0, top, 100, height);
  one('[data-figure=a]').getBoundingClientRect = box(-900, 400);
  one('[data-figure=b]').getBoundingClientRect = box(100, 310);
  expect(keepHeights('charts')).toEqual(['b']);
  document.body.innerHTML = card('a', '') + card('b', '') + card('c', '');
  giveHeights('charts');
  const heights = ['a', 'b', 'c'].map((id) =>
    one(`[data-figure=${id}]`).style.getPropertyValue('--height'),
  );
  expect(heights).toEqual(['400px', '310px', '']);
});
