import { renderSvg } from './render';
import { noteLetters } from './parts/notes';
import { sidesOf } from './parts/box-path';
import { compactPath, polylinePath } from './parts/path';
import { short } from './parts/path-numbers';
import { longer, runTag, written, type Painted, type Run } from './parts/svg-run';
import type { Figure } from './spec';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The elements of an SVG string as ECharts writes it: flat, one after the other. */
const tagsOf = (svg: string): Tag[] =>
  [...svg.matchAll(/<([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>([^<]*)/g)].map(
    ([, name = '', list = '', text = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...list.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
      text,
    }),
  );

/** Paint and line of an element; what SVG takes for granted is left out. */
function paint(attributes: Tag['attributes']): Painted {
  const unless = (key: string, usual: string) =>
    attributes[key] === usual ? undefined : attributes[key];
  return {
    fill: attributes['fill'],
    'fill-opacity': unless('fill-opacity', '1'),
    stroke: unless('stroke', 'none'),
    'stroke-width': unless('stroke-width', '1'),
    'stroke-opacity': unless('stroke-opacity', '1'),
    'stroke-dasharray': attributes['stroke-dasharray'],
    'stroke-linecap': unless('stroke-linecap', 'butt'),
    'stroke-linejoin': unless('stroke-linejoin', 'miter'),
    'paint-order': attributes['paint-order'],
  };
}

/** How far an element was moved; ECharts moves texts and circles, nothing else. */
const moved = ({ transform = '' }: Tag['attributes']): readonly [number, number] => {
  const [x = 0, y = 0] = (/translate\(([^)]*)\)/.exec(transform)?.[1] ?? '')
    .split(/[ ,]/)
    .map(Number);
  return [x, y];
};

/** How a piece of text looks; what is usual is left out. */
const looks = ({ attributes }: Tag): Painted => ({
  'font-weight': /font-weight:(\d+)/.exec(attributes['style'] ?? '')?.[1],
  ...paint(attributes),
});

/** Pieces of one line in the order they are read: ECharts writes those of a line set to the right from its end. */
function lineOf(tags: readonly Tag[], from: number): readonly Tag[] {
  const first = tags[from];
  const { transform, y } = first?.attributes ?? {};
  let to = from + 1;
  for (let tag = tags[to]; tag?.name === 'text' && tag.attributes['x']; tag = tags[to]) {
    if (tag.attributes['transform'] !== transform || tag.attributes['y'] !== y) break;
    to += 1;
  }
  const line = tags.slice(from, to);
  return first?.attributes['text-anchor'] === 'end' ? line.toReversed() : line;
}

/**
 * A line as one text: pieces follow each other as wide as the reader's face draws them, where ECharts
 * would place each by the width it has in ours.
 */
function textTag([first, ...rest]: readonly Tag[]): string {
  if (!first) return '';
  const [x, y] = moved(first.attributes);
  const base = looks(first);
  const pieces = rest.map((tag) => {
    const own = Object.entries(looks(tag)).filter(([key, value]) => value !== base[key]);
    return `${written('tspan', Object.fromEntries(own))}>${tag.text}</tspan>`;
  });
  const anchor = first.attributes['text-anchor'];
  return `${written('text', {
    // Moved as ECharts moves it, and to more digits than a line: browsers set letters on whole px.
    transform: `translate(${short(x, 2)} ${short(y, 2)})`,
    x:
      rest.length === 0 && first.attributes['x']
        ? short(Number(first.attributes['x']), 2)
        : undefined,
    y: first.attributes['y'],
    'font-size': /font-size:([\d.]+)/.exec(first.attributes['style'] ?? '')?.[1],
    'text-anchor': anchor === 'start' ? undefined : anchor,
    ...base,
    'font-weight': base['font-weight'] === '400' ? undefined : base['font-weight'],
  })}>${first.text}${pieces.join('')}</text>`;
}

interface Series {
  readonly type?: string;
  readonly data?: readonly { readonly name?: string }[];
}

/** What answers the pointer: the row of the table it stands for, and how it lights up. */
function answers(series: readonly Series[], { attributes }: Tag) {
  if (attributes['ecmeta_silent'] || attributes['ecmeta_data_index'] === undefined) return null;
  const one = series[Number(attributes['ecmeta_series_index'])];
  const row = one?.data?.[Number(attributes['ecmeta_data_index'])]?.name;
  return row === undefined ? null : { row, kind: one?.type ?? 'custom' };
}

const shapes = new Set(['path', 'polyline', 'circle', 'rect', 'text', 'linearGradient', 'stop']);

/**
 * The plot of a figure as a small SVG for a page: drawn by ECharts at build, each mark that answers
 * the pointer under the row it stands for (`data-row`, `data-note`), coordinates to a tenth of a px,
 * lines of one look in one path. `prefix` keeps the ids of a page apart.
 */
export function renderPicture(figure: Figure, width: number, prefix: string): string {
  // ECharts' options are a union of everything; ours always hold a list of series.
  const series = (figure.option.series ?? []) as readonly Series[];
  const noteOf = new Map([...noteLetters(figure.table)].map(([note, letter]) => [letter, note]));
  const ids = new Map<string, string>();
  const own = (value: string) =>
    value.replace(/(?:#|^)(zr\d+-\w+)/g, (all, id: string) => {
      const name = ids.get(id) ?? `${prefix}${ids.size}`;
      ids.set(id, name);
      return all.startsWith('#') ? `#${name}` : name;
    });
  const tags = tagsOf(renderSvg(figure, width)).filter((tag) => shapes.has(tag.name));
  const parts: string[] = [];
  const gradients: string[] = [];
  let run: Run | null = null;
  const flush = () => {
    if (run) parts.push(runTag(run));
    run = null;
  };
  let inLine = 0;
  tags.forEach((tag, i) => {
    const { name, attributes } = tag;
    if (name === 'linearGradient') {
      const { x1, x2, y1, y2 } = attributes;
      const id = own(attributes['id'] ?? '');
      // From left to right is what SVG does of itself.
      const way = written('linearGradient', { id, ...(y1 === y2 ? {} : { x1, x2, y1, y2 }) });
      gradients.push(`${gradients.length ? '</linearGradient>' : ''}${way}>`);
      return;
    }
    if (name === 'stop') {
      gradients.push(
        `${written('stop', { offset: attributes['offset'], 'stop-color': attributes['stop-color'], 'stop-opacity': attributes['stop-opacity'] })}/>`,
      );
      return;
    }
    if (name === 'rect') return;
    if (name === 'text') {
      if (inLine > 0) {
        inLine -= 1;
        return;
      }
      flush();
      const line = lineOf(tags, i);
      inLine = line.length - 1;
      parts.push(textTag(line));
      return;
    }
    const met = answers(series, tag);
    if (name === 'circle') {
      flush();
      const [cx, cy] = moved(attributes);
      const note = noteOf.get(tags[i + 1]?.text ?? '');
      parts.push(
        `${written('circle', { 'data-row': met?.row, 'data-note': note, cx: short(cx), cy: short(cy), r: attributes['r'], ...paint(attributes) })}/>`,
      );
      return;
    }
    const path =
      name === 'polyline'
        ? polylinePath(attributes['points'] ?? '')
        : compactPath(attributes['d'] ?? '');
    if (met) {
      flush();
      const hit = met.kind === 'custom';
      parts.push(
        `${written('path', { 'data-row': met.row, class: hit ? 'hit' : met.kind, ...(hit ? {} : paint(attributes)), d: path })}/>`,
      );
      return;
    }
    const bare = paint(attributes);
    const painted = { ...bare, fill: bare['fill'] && own(bare['fill']) };
    const box = sidesOf(path);
    const next = { look: written('path', painted), painted, path, boxes: box ? [box] : [] };
    const joined: Run | null = run && longer(run, next);
    if (!joined) flush();
    run = joined ?? next;
  });
  flush();
  const defs = gradients.length ? `<defs>${gradients.join('')}</linearGradient></defs>` : '';
  const label = figure.title.replace(/[<&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<svg class="picture w${width}" viewBox="0 0 ${width} ${figure.height}" role="img" aria-label="${label}">${parts.join('')}${defs}</svg>`;
}
