import { generate } from 'lean-qr';

/** Modules of white around a code, as readers of codes want it. */
const quiet = 4;

/** A QR code of a text as a small SVG, each row in runs: a deck has one on every slide. For the build alone. */
export function qrCode(text: string): string {
  const code = generate(text);
  const side = code.size + 2 * quiet;
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    let from = -1;
    for (let x = 0; x <= code.size; x += 1) {
      const dark = x < code.size && code.get(x, y);
      if (dark && from < 0) from = x;
      if (dark || from < 0) continue;
      path += `M${from + quiet} ${y + quiet}h${x - from}v1h${from - x}z`;
      from = -1;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
}
