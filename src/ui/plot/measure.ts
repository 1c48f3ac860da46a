import { measureBy } from '../../figures/echarts';

const known = new Map<string, number>();
let pen: SVGTextElement | null = null;

/** A text out of sight, in the face of the page. */
function ready(): SVGTextElement {
  if (pen?.isConnected) return pen;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'picture');
  svg.setAttribute('aria-hidden', 'true');
  Object.assign(svg.style, {
    position: 'absolute',
    inlineSize: '0',
    blockSize: '0',
    visibility: 'hidden',
  });
  pen = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  svg.append(pen);
  document.body.append(svg);
  // A plot measures all its words in one go; nothing stays on the page.
  queueMicrotask(() => svg.remove());
  return pen;
}

/**
 * Has ECharts place the pieces of a line by their widths in the face the reader sees, as the browser
 * places those of the picture that stood there before.
 */
export const measureOnScreen = (): void =>
  measureBy((text, size, weight) => {
    const key = [document.documentElement.dataset['face'], size, weight, text].join();
    let width = known.get(key);
    if (width === undefined) {
      const line = ready();
      line.style.fontSize = `${size}px`;
      line.style.fontWeight = String(weight);
      line.textContent = text;
      width = line.getComputedTextLength();
      known.set(key, width);
    }
    return width;
  });
