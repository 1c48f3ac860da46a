import { changed, onQuery } from './address-changed';
import { comparisonOf, fewest, most, type Compared, type Fault } from './comparison';

const key = 'cities';

const page = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-compare]');
const slots = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.compare-slot')];
const selectOf = (slot: Element | undefined): HTMLSelectElement | null =>
  slot?.querySelector('select') ?? null;

/** The cities that can be chosen, from the first slot's options. */
const options = (): HTMLOptionElement[] =>
  [...(selectOf(slots()[0])?.options ?? [])].filter(({ value }) => value !== '');

const nameOf = (slug: string): string =>
  options()
    .find(({ value }) => value === slug)
    ?.text.trim() ?? slug;

const files = new Map<string, Promise<Compared>>();

/** A city's column, fetched once; what failed is asked for again. */
function columnOf(slug: string): Promise<Compared> {
  const source = options().find(({ value }) => value === slug)?.dataset['src'] ?? '';
  const known = files.get(source);
  if (known) return known;
  const coming = fetch(source).then(async (answer): Promise<Compared> => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  });
  files.set(source, coming);
  coming.catch(() => files.delete(source));
  return coming;
}

function said(fault: Fault, status: HTMLElement): string {
  const sentence = status.dataset[fault.kind] ?? '';
  const name =
    fault.kind === 'unknown' || fault.kind === 'taken' ? fault.asked : nameOf(fault.slug);
  // Names may hold signs that a pattern would read.
  const told = sentence.replace('%s', () => name);
  return fault.kind === 'taken' ? told.replace('%t', () => nameOf(fault.slug)) : told;
}

/** Says in the reader's language which cities stand here, and what was wrong with the address. */
function tell(slugs: readonly string[], sentences: readonly string[]): void {
  const status = page()?.querySelector<HTMLElement>('[role=status]');
  const [fault, now] = status?.querySelectorAll('p') ?? [];
  if (!status || !fault || !now) return;
  const isEnglish = document.documentElement.lang === 'en';
  fault.textContent = sentences.join(isEnglish ? ' ' : '');
  now.textContent = (status.dataset['now'] ?? '').replace('%s', () =>
    slugs.map(nameOf).join(isEnglish ? ', ' : '、'),
  );
}

/** Slots: the chosen cities, then one that adds another; a city that stands already cannot be chosen twice. */
function fill(slugs: readonly string[]): void {
  slots().forEach((slot, i) => {
    const select = selectOf(slot);
    const button = slot.querySelector('button');
    if (!select || !button) return;
    slot.hidden = i > slugs.length;
    for (const option of select.options) {
      option.disabled = option.value !== slugs[i] && slugs.includes(option.value);
      if (option.value === '') option.hidden = i < slugs.length;
    }
    select.value = slugs[i] ?? '';
    button.hidden = i >= slugs.length || slugs.length <= fewest;
    const { text = '' } = select.selectedOptions[0] ?? {};
    button.setAttribute('aria-label', `${button.textContent} ${text.trim()}`);
  });
}

/** Letters of the rings in the order of the page, and the notes they open. */
function letter(root: HTMLElement, columns: readonly Compared[]): void {
  const rings = [...root.querySelectorAll<HTMLElement>('.note-button')];
  const ids = [...new Set(rings.map((ring) => ring.getAttribute('popovertarget') ?? ''))];
  const names = (root.dataset['letters'] ?? '').split(' ');
  const letters = new Map(ids.map((id, i) => [id, names[i] ?? '']));
  for (const ring of rings) {
    const own = letters.get(ring.getAttribute('popovertarget') ?? '') ?? '';
    ring.setAttribute('aria-label', ring.getAttribute('aria-label')?.replace('*', own) ?? own);
    const mark = ring.querySelector('.note-mark');
    if (mark) mark.textContent = own;
  }
  const notes = root.querySelector('[data-notes]');
  if (!notes) return;
  notes.innerHTML = `<div class="note-list">${ids
    .map((id) => columns.find((column) => id in column.notes)?.notes[id] ?? '')
    .join('')}</div>`;
  for (const id of ids) {
    const mark = document.getElementById(id)?.querySelector('.note-mark');
    if (mark) mark.textContent = letters.get(id) ?? '';
  }
}

function put(root: HTMLElement, columns: readonly Compared[]): void {
  const cells = (row: HTMLElement, htmls: readonly (string | undefined)[]) => {
    // The row's own head stays; written by the build, as the rest of the page.
    row.innerHTML = (row.firstElementChild?.outerHTML ?? '') + htmls.join('');
  };
  for (const row of root.querySelectorAll<HTMLElement>('[data-heads]'))
    cells(
      row,
      columns.map(({ head }) => head),
    );
  for (const row of root.querySelectorAll<HTMLElement>('[data-figures]')) {
    const id = row.dataset['figures'] ?? '';
    cells(
      row,
      columns.map(({ figures }) => figures[id]),
    );
    const years = [...row.querySelectorAll<HTMLElement>('[data-year]')];
    row.toggleAttribute(
      'data-differs',
      new Set(years.map((cell) => cell.dataset['year'])).size > 1,
    );
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-lists]')) {
    part.innerHTML = columns.map(({ lists }) => lists[part.dataset['lists'] ?? ''] ?? '').join('');
    const section = part.closest<HTMLElement>('[data-rare]');
    if (section) section.hidden = !part.querySelector('.fact-list');
  }
  letter(root, columns);
}

let steps = 0;

/** Shows the cities of the address; the ones that stand already are left alone. */
export async function compare(): Promise<void> {
  const root = page();
  const status = root?.querySelector<HTMLElement>('[role=status]');
  if (!root || !status) return;
  const step = (steps += 1);
  const usual = (root.dataset['compare'] ?? '').split(',');
  const shown = root.dataset['shown'] ?? usual.join();
  const { slugs, faults } = comparisonOf(
    new URLSearchParams(location.search).get(key),
    options().map(({ value, dataset }) => ({
      slug: value,
      names: (dataset['names'] ?? '').split('|'),
    })),
    usual,
  );
  fill(slugs);
  const sentences = faults.map((fault) => said(fault, status));
  if (slugs.join() !== shown) {
    root.setAttribute('aria-busy', 'true');
    try {
      const columns = await Promise.all(slugs.map(columnOf));
      if (step !== steps) return;
      put(root, columns);
      root.dataset['shown'] = slugs.join();
    } catch {
      if (step !== steps) return;
      sentences.push(status.dataset['failed'] ?? '');
      fill(shown.split(','));
    }
    root.removeAttribute('aria-busy');
  }
  tell((root.dataset['shown'] ?? usual.join()).split(','), sentences);
}

/** Puts a choice into the address as a step of its own: Back undoes it. */
function choose(slugs: readonly string[]): void {
  const query = new URLSearchParams(location.search);
  query.set(key, slugs.join());
  history.replaceState({ y: scrollY }, '');
  history.pushState(
    { y: scrollY },
    '',
    `${location.pathname}?${query.toString().replaceAll('%2C', ',')}${location.hash}`,
  );
  window.dispatchEvent(new Event(changed));
}

const chosen = (): string[] =>
  slots().flatMap((slot) => {
    const value = selectOf(slot)?.value ?? '';
    return value === '' ? [] : [value];
  });

onQuery(() => void compare());
document.addEventListener('change', ({ target }) => {
  if (target instanceof Element && target.closest('.compare-slot')) choose(chosen().slice(0, most));
});
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('.compare-slot > button');
  const at = button ? slots().findIndex((slot) => slot.contains(button)) : -1;
  if (at < 0) return;
  choose(chosen().filter((_, i) => i !== at));
  selectOf(slots()[Math.min(at, chosen().length - 1)])?.focus();
});
