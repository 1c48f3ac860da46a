import { onQuery, setQuery } from './address';
import { onPage } from './page';

const key = 'topic';

function show(): void {
  const bar = document.querySelector('[data-filter]');
  if (!bar) return;
  const asked = new URLSearchParams(location.search).get(key) ?? 'all';
  const options = [...bar.querySelectorAll<HTMLInputElement>('input, option')];
  const chosen = options.find((option) => option.value === asked) ?? options[0];
  const select = bar.querySelector('select');
  if (select && chosen) select.value = chosen.value;
  else if (chosen) chosen.checked = true;
  const topic = chosen?.value ?? 'all';
  for (const card of document.querySelectorAll<HTMLElement>('[data-topic]'))
    card.hidden = topic !== 'all' && card.dataset['topic'] !== topic;
  const count = bar.querySelector('[aria-live]');
  if (count && chosen?.dataset['count'] !== undefined) count.textContent = chosen.dataset['count'];
}

/** The gallery's choice of a topic: cards of other topics are put away, the address says which. */
export function watchFilter(): void {
  onPage({ arrive: show });
  onQuery(show);
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    if (target.closest('[data-filter]'))
      setQuery(key, target.value === 'all' ? null : target.value);
  });
}
