import { inside, light, live, pointOf, rowOf, rowsOf, type LivePlot } from './marks';
import { spoken, tooltip, wordsOf } from './tooltip';
import { walk } from './walk';

/** What the pointer met: a row's mark or the ring of a note, at a place of the viewport. */
export interface Met {
  readonly row: string;
  readonly note: string | null;
  readonly x: number;
  readonly y: number;
  readonly touch: boolean;
}

interface Cursor {
  readonly host: HTMLElement;
  readonly row: string;
  /** Px inside the host. */
  readonly at: { readonly x: number; readonly y: number };
  /** The keyboard put it there, so a voice says it. */
  readonly keyed: boolean;
}

/** What opens an address: within the site its pages, in another's frame a window of its own. */
let opener = (href: string): void => {
  window.open(href, '_blank', 'noopener');
};
/** Hears of the row that is lit up, null once none is. */
let lit = (_row: HTMLTableRowElement | null): void => {};
let cursor: Cursor | null = null;
let box: HTMLElement | null = null;
/** The note just opened: while the pointer rests on its ring, the box of the row stays away. */
let noted: string | null = null;

/** Hands the marks of a plot over to ECharts; returns what hands them back. */
export function enliven(host: HTMLElement, plot: LivePlot): () => void {
  const row = cursor?.host === host ? cursor.row : null;
  if (row !== null) light(host, []);
  live.set(host, plot);
  if (row !== null) plot.light([row]);
  return () => {
    if (cursor?.host === host) leave();
    live.delete(host);
  };
}

/**
 * Leaves an island as the build drew it while React takes it over, so that React finds what it
 * expects; then what was pointed at is shown again.
 */
export function still(island: Element, takeOver: () => void): void {
  const last = cursor && island.contains(cursor.host) ? cursor : null;
  if (last) leave();
  takeOver();
  if (last) show(last.host, last.row, last.at, last.keyed);
}

/** Puts the light and the box of the row away. */
function leave(): void {
  if (!cursor) return;
  const { host } = cursor;
  cursor = null;
  light(host, []);
  lit(null);
  box?.remove();
  box = null;
  const voice = host.querySelector('[aria-live]');
  if (voice) voice.textContent = '';
}

const wordsOfPage = (): DOMStringMap => document.getElementById('main')?.dataset ?? {};

interface Size {
  readonly width: number;
  readonly height: number;
}

function place({ width, height }: Size, x: number, at: number): void {
  // A row below the edge of a plot that is cut short is spoken of at that edge.
  const y = Math.min(at, height);
  const set = (name: string, value: number | null) =>
    box?.style.setProperty(name, value === null ? 'auto' : `${Math.max(0, value)}px`);
  set('right', x > width / 2 ? width - x + 12 : null);
  set('left', x > width / 2 ? null : x + 12);
  set('bottom', y > height / 2 ? height - y + 8 : null);
  set('top', y > height / 2 ? null : y + 8);
}

function show(host: HTMLElement, row: string, at: { x: number; y: number }, keyed: boolean): void {
  const found = rowOf(host, row);
  if (!found) {
    leave();
    return;
  }
  // Asked before anything changes, or the browser would lay the plot out on the spot.
  const size = { width: host.clientWidth, height: host.clientHeight };
  if (cursor?.host !== host || cursor.row !== row || keyed) {
    leave();
    cursor = { host, row, at, keyed };
    light(host, [row]);
    lit(found);
    const page = wordsOfPage();
    const target = found.dataset['href'] ? 'City' : host.dataset['href'] ? 'Chart' : null;
    const words = wordsOf(found);
    const hint = target === null ? null : (page[`${keyed ? 'enter' : 'open'}${target}`] ?? null);
    box = tooltip(words, page['printed'] ?? '', hint);
    host.append(box);
    const voice = host.querySelector('[aria-live]');
    if (keyed && voice)
      voice.textContent = spoken(words, document.documentElement.lang.startsWith('zh'));
  }
  place(size, at.x, at.y);
}

function openRow(host: HTMLElement, row: string): void {
  const found = rowOf(host, row);
  const href = found?.dataset['href'] ?? host.dataset['href'];
  if (href) opener(href);
}

/** The pointer is over something of a plot; null where there is nothing. */
export function over(host: HTMLElement, met: Met | null): void {
  if (met && met.note !== null && met.note === noted) return;
  noted = null;
  if (met) show(host, met.row, inside(host, met.x, met.y), false);
  else if (cursor?.host === host) leave();
}

/** Something of a plot was clicked. A finger's first touch shows what a mouse shows by pointing. */
export function clicked(host: HTMLElement, met: Met): void {
  if (met.note !== null) {
    noted = met.note;
    leave();
    const id = `${host.dataset['notes'] ?? ''}${met.note}`;
    // Rings in a plot are few and seldom pressed: what places their note comes with the first.
    void import('./open-note').then(({ openNote }) => openNote(id, met));
  } else if (met.touch && (cursor?.host !== host || cursor.row !== met.row)) {
    show(host, met.row, inside(host, met.x, met.y), false);
  } else openRow(host, met.row);
}

function metBy(event: MouseEvent): { host: HTMLElement; met: Met | null } | null {
  const target = event.target instanceof Element ? event.target : null;
  const host = target?.closest<HTMLElement>('.plot');
  if (!target || !host || live.has(host)) return null;
  const mark = target.closest<SVGElement>('[data-row]');
  const { row, note = null } = mark?.dataset ?? {};
  const touch = event instanceof PointerEvent && event.pointerType === 'touch';
  return {
    host,
    met: row === undefined ? null : { row, note, x: event.clientX, y: event.clientY, touch },
  };
}

function key(event: KeyboardEvent): void {
  const host = event.target instanceof HTMLElement ? event.target : null;
  if (!host?.matches('.plot')) return;
  const rows = rowsOf(host).map((row) => row.dataset['row'] ?? '');
  const at = cursor?.host === host ? rows.indexOf(cursor.row) : -1;
  const step = walk(event.key, at, rows.length);
  if (step === null) return;
  // Escape goes on to the browser, which closes an open note with it.
  if (step !== 'leave') event.preventDefault();
  if (step === 'leave') leave();
  else if (step === 'open') {
    if (cursor?.host === host) openRow(host, cursor.row);
    else if (host.dataset['href']) opener(host.dataset['href']);
  } else {
    const row = rows[step] ?? '';
    show(host, row, pointOf(host, row), true);
  }
}

/** Sets what a click or Enter on a mark does with the address it leads to. */
export function openWith(open: typeof opener): void {
  opener = open;
}

/** Sets who hears of the row that is lit up. */
export function tellLit(hear: typeof lit): void {
  lit = hear;
}

/**
 * Pointer and keyboard on every plot of the page, present and to come: one stop for the keyboard,
 * arrows walk the rows of the table that says the same, and every mark of a row lights up at once,
 * so that a map and its ranking answer each other. The same on a picture and on a live plot.
 */
export function watchPlots(): void {
  document.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const found = metBy(event);
    if (found) over(found.host, found.met);
    else if (cursor && !live.has(cursor.host) && document.activeElement !== cursor.host) leave();
  });
  document.addEventListener('click', (event) => {
    const found = metBy(event);
    if (found?.met) clicked(found.host, found.met);
  });
  document.addEventListener('keydown', key);
  document.addEventListener('focusout', (event) => {
    if (event.target === cursor?.host) leave();
  });
  document.documentElement.addEventListener('pointerleave', leave);
}
