import { setQuery } from './address';

interface Rows {
  readonly table: Element;
  /** In the order of the file. */
  readonly all: readonly HTMLElement[];
  readonly heads: readonly HTMLElement[];
  readonly bar: HTMLElement;
  readonly filter: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  readonly said: HTMLElement;
}

let rows: Rows | null = null;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** What the address asks for: a column and its direction, 1 or -1; null where it names none. */
function asked(heads: Rows['heads']) {
  const sort = new URLSearchParams(location.search).get('sort') ?? '';
  const at = heads.findIndex((head) => head.dataset['column'] === sort.replace(/^-/, ''));
  return at < 0 ? null : { at, sort, way: sort.startsWith('-') ? -1 : 1 };
}

/** What a cell is sorted by; null where it holds nothing, which stands last either way. */
function keyOf(row: HTMLElement, at: number) {
  const cell = row.querySelectorAll<HTMLElement>('th, td')[at];
  const isFigure = cell?.dataset['limit'] !== undefined;
  const by = cell?.dataset['by'] ?? (isFigure ? '' : (cell?.textContent.trim() ?? ''));
  if (by === '') return null;
  return { by, unit: cell?.dataset['unit'] ?? '', limit: Number(cell?.dataset['limit'] ?? 0) };
}

type Key = NonNullable<ReturnType<typeof keyOf>>;

/** Numbers by size, a bound beside its own number by what it claims; everything else by its letters. */
function compare(a: Key, b: Key): number {
  const [x, y] = [Number(a.by), Number(b.by)];
  if (Number.isFinite(x) && Number.isFinite(y)) return x - y || a.limit - b.limit;
  return a.by.localeCompare(b.by, document.documentElement.lang, { numeric: true });
}

function sorted({ all, heads }: Rows): HTMLElement[] {
  const order = asked(heads);
  if (!order) return [...all];
  const keyed = all.map((row) => ({ row, key: keyOf(row, order.at) }));
  // Figures of unlike units are not compared: each unit by itself, in the order the file has them.
  const units = [...new Set(keyed.map(({ key }) => key?.unit))];
  return keyed
    .toSorted(({ key: a }, { key: b }) => {
      if (!a || !b) return Number(!a) - Number(!b);
      return units.indexOf(a.unit) - units.indexOf(b.unit) || order.way * compare(a, b);
    })
    .map(({ row }) => row);
}

const filled = (pattern: string | undefined, values: Readonly<Record<string, string>>): string =>
  (pattern ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

/** Puts the rows in the order, and shows those, that the address asks for. */
export function orderRows(): void {
  if (!rows?.table.isConnected) return;
  const { table, all, heads, bar, filter, sort, said } = rows;
  const order = asked(heads);
  for (const [i, head] of heads.entries()) {
    if (i === order?.at) head.setAttribute('aria-sort', order.way > 0 ? 'ascending' : 'descending');
    else head.removeAttribute('aria-sort');
  }
  sort.value = order?.sort ?? '';
  const words = new URLSearchParams(location.search).get('q') ?? '';
  if (plain(filter.value) !== plain(words)) filter.value = words;
  for (const row of all) row.hidden = !plain(row.textContent).includes(plain(words));
  table.querySelector('tbody')?.append(...sorted(rows));
  const shown = all.filter((row) => !row.hidden).length;
  const pattern = shown > 0 ? bar.dataset['count'] : bar.dataset['none'];
  said.textContent =
    words === ''
      ? ''
      : filled(pattern, { shown: `${shown}`, all: `${all.length}`, asked: words.trim() });
}

/** A control and the words before it. */
function labelled(words: string | undefined, control: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  const name = document.createElement('span');
  label.className = 'pick';
  name.className = 'pick-label';
  name.textContent = words ?? '';
  label.append(name, control);
  return label;
}

function option(name: string, value: string): HTMLOptionElement {
  const made = document.createElement('option');
  made.textContent = name;
  made.value = value;
  return made;
}

function sortList(heads: Rows['heads'], first: string): HTMLSelectElement {
  const list = document.createElement('select');
  list.append(option(first, ''));
  for (const head of heads) {
    const [name, id] = [head.textContent, head.dataset['column'] ?? ''];
    list.append(option(`${name} ↑`, id), option(`${name} ↓`, `-${id}`));
  }
  list.addEventListener('change', () => setQuery('sort', list.value || null));
  return list;
}

/** From the order of the file to ascending, descending, and back. */
function turn(id: string): void {
  const now = new URLSearchParams(location.search).get('sort');
  setQuery('sort', now === id ? `-${id}` : now === `-${id}` ? null : id);
}

/** Gives the table of a dataset's page what a script can: heads that sort, and a filter above it. */
export function armRows(): void {
  const bar = document.querySelector<HTMLElement>('[data-rows]');
  const table = document.querySelector('table.rows');
  if (!bar || !table || rows?.table === table) return;
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  const filter = document.createElement('input');
  filter.type = 'search';
  filter.addEventListener('input', () => setQuery('q', filter.value || null));
  const sort = sortList(heads, bar.dataset['order'] ?? '');
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  bar.append(
    labelled(bar.dataset['filterLabel'], filter),
    labelled(bar.dataset['sortLabel'], sort),
    said,
  );
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => turn(head.dataset['column'] ?? ''));
    head.append(button);
  }
  rows = {
    table,
    all: [...table.querySelectorAll<HTMLElement>('tbody tr')],
    heads,
    bar,
    filter,
    sort,
    said,
  };
  orderRows();
}
