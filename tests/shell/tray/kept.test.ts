import { beforeEach, expect, it, vi } from 'vitest';

/** A browser's store that can be taken away. */
function store(works: () => boolean) {
  const kept = new Map<string, string>();
  const refuse = () => {
    if (!works()) throw new DOMException('', 'SecurityError');
  };
  return {
    getItem: (key: string) => {
      refuse();
      return kept.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      refuse();
      kept.set(key, value);
    },
  };
}

let works = true;
beforeEach(() => {
  works = true;
  vi.resetModules();
  vi.stubGlobal(
    'localStorage',
    store(() => works),
  );
  vi.stubGlobal('window', new EventTarget());
});

it('keeps the slides in the browser and tells who listens', async () => {
  const { keepSlides, keptSlides, onKept } = await import('../../../src/shell/tray/kept');
  const heard = vi.fn<() => void>();
  onKept(heard);
  expect(keptSlides()).toBe('');
  keepSlides('hk-share,city-map');
  expect(keptSlides()).toBe('hk-share,city-map');
  expect(heard).toHaveBeenCalledOnce();
});

it('keeps them as long as the document lives where the browser keeps nothing', async () => {
  works = false;
  const { keepSlides, keptSlides } = await import('../../../src/shell/tray/kept');
  expect(keptSlides()).toBe('');
  keepSlides('hk-share');
  expect(keptSlides()).toBe('hk-share');
});
