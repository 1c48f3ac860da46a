/**
 * Tells the page around how high an embedded figure would like to be, in CSS px, and its finding,
 * whenever either may have changed: `{ type: 'jiangxi:height', height, title }`. Documented in
 * docs/embedding.md; public/embed.js is one that listens.
 */
export function tellHeight(): void {
  const root = document.documentElement;
  new ResizeObserver(() => {
    // In a high frame the plot's place grows, its drawing does not.
    const [place = 0, drawing = 0] = ['.plot', '.pictures, .plot-live'].map(
      (name) => document.querySelector(name)?.clientHeight,
    );
    const height = root.scrollHeight - place + drawing;
    parent.postMessage({ type: 'jiangxi:height', height, title: document.title }, '*');
  }).observe(root);
}
