/**
 * Tells the page around how high an embedded figure would like to be, in CSS px, and its finding,
 * whenever either may have changed and whenever that page says anything, for it may begin to listen
 * after the figure has come: `{ type: 'jiangxi:height', height, title }`. Documented in
 * docs/embedding.md; public/embed.js is one that listens.
 */
export function tellHeight(): void {
  const root = document.documentElement;
  const tell = () => {
    // In a high frame the plot's place grows, its drawing does not.
    const [place = 0, drawing = 0] = ['.plot', '.pictures, .plot-live'].map(
      (name) => document.querySelector(name)?.clientHeight,
    );
    const height = root.scrollHeight - place + drawing;
    parent.postMessage({ type: 'jiangxi:height', height, title: document.title }, '*');
  };
  new ResizeObserver(tell).observe(root);
  addEventListener('message', tell);
}
