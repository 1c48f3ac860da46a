import { decode } from './decode';
import { nearest } from './nearest';
import { onPage } from './page';

const most = 3;

function suggest(): void {
  const list = document.querySelector<HTMLElement>('[data-nearest]');
  if (!list) return;
  const asked = decode(location.pathname.replace(/\/+$/, '').split('/').at(-1) ?? '');
  const items = [...list.querySelectorAll<HTMLElement>('li')];
  const found = nearest(
    asked,
    items.map((item) => ({ value: item, names: (item.dataset['names'] ?? '').split('|') })),
    most,
  );
  for (const item of items) item.hidden = !found.includes(item);
  for (const item of found) item.parentElement?.append(item);
  list.hidden = found.length === 0;
}

/** On a page that does not exist: the pages whose names come nearest to the words of the address. */
export const watchLost = (): void => onPage({ arrive: suggest });
