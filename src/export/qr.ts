/** Modules of white around a code, as readers of codes want it. */
const quiet = 4;

/** A QR code of a text as SVG, black on white in any theme, so that every reader takes it. */
export async function qrOf(text: string): Promise<string> {
  const { generate } = await import('lean-qr');
  const code = generate(text);
  const side = code.size + 2 * quiet;
  let path = '';
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1)
      if (code.get(x, y)) path += `M${x + quiet} ${y + quiet}h1v1h-1z`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side * 12}" height="${side * 12}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
}
