import { setQuery } from './address';
import { onQuery } from './address-changed';
import { onPage } from './page';

const listsIn = (bar: Element): HTMLSelectElement[] => [...bar.querySelectorAll('select')];

/** What the address asks of a list; anything the list does not offer means all. */
function askedOf(list: HTMLSelectElement): string {
  const asked = new URLSearchParams(location.search).get(list.name);
  return [...list.options].some(({ value }) => value === asked) ? (asked ?? 'all') : 'all';
}

function show(): void {
  const bar = document.querySelector('[data-filter]');
  if (!bar) return;
  const asked = listsIn(bar).map((list) => ({ list, value: askedOf(list) }));
  for (const { list, value } of asked) list.value = value;
  let count = 0;
  for (const card of document.querySelectorAll<HTMLElement>('[data-topic]')) {
    card.hidden = !asked.every(
      ({ list, value }) =>
        value === 'all' || (card.dataset[list.name] ?? '').split(' ').includes(value),
    );
    // A group counts what it holds.
    if (!card.hidden) count += Number(card.dataset['count'] ?? 1);
  }
  const said = bar.querySelector<HTMLElement>('[aria-live]');
  if (!said) return;
  const { none = '', one = '', many = '' } = said.dataset;
  said.textContent = (count === 0 ? none : count === 1 ? one : many).replace('#', String(count));
}

/**
 * The gallery's lists of topics, kinds and cities: cards that fit not all of them are put away, the
 * address says which are chosen.
 */
export function watchFilter(): void {
  onPage({ arrive: show });
  onQuery(show);
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.closest('[data-filter]'))
      setQuery(target.name, target.value === 'all' ? null : target.value);
  });
}
