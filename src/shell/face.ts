/** Ms of one task before the page answers, from which on a device is too slow to lay a page out twice. */
const slow = 300;

/** Names as in theme/tokens.ts; Chinese sets “ ” ‘ ’ — … full width, and those stay with the Chinese face. */
export const faces: readonly (readonly [string, FontFaceDescriptors])[] = [
  ['Inter', {}],
  [
    'InterHan',
    {
      unicodeRange:
        'U+20-7E, U+A0, U+A3, U+A5, U+A7, U+B0-B3, U+B7, U+BD, U+D7, U+E9, U+2013, U+203A, U+20AC, U+2190-2197, U+2212, U+2248-2265',
    },
  ],
];

/** The longest task so far, ms; 0 where a browser does not say. */
const longestTask = (): Promise<number> =>
  new Promise((done) => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => {
      observer.disconnect();
      done(longest);
    }, 60);
  });

/**
 * Brings the site's own Latin face, which the page does without until then: never on a line that is
 * to be spared, nor to a device that was slow to show the page, because a new face lays it out again.
 */
export async function bringFace(isSlowLine: boolean): Promise<void> {
  const { dataset } = document.documentElement;
  try {
    if (isSlowLine || (await longestTask()) > slow) throw new Error('slow');
    const answer = await fetch(new URL('../theme/fonts/inter.woff2', import.meta.url));
    if (!answer.ok) throw new Error(String(answer.status));
    const bytes = await answer.arrayBuffer();
    for (const [name, more] of faces)
      document.fonts.add(new FontFace(name, bytes, { weight: '400 700', ...more }));
    dataset['face'] = 'own';
  } catch {
    dataset['face'] = 'system';
  }
}
