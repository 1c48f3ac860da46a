/**
 * Tells the page around how high an embedded figure would like to be, in CSS px, and its finding,
 * whenever either may have changed and whenever that page asks with `{ type: 'jiangxi:ask' }`, for it
 * may begin to listen after the figure has come: `{ type: 'jiangxi:height', height, title }`. Only a
 * question is answered: in no frame at all a figure hears itself. Documented in docs/embedding.md;
 * public/embed.js is one that listens.
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
  addEventListener('message', ({ data }) => data?.type === 'jiangxi:ask' && tell());
}
