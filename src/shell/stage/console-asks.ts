import { isLang } from '../../i18n/text';
import type { Act } from './state';

/** What a button of the console asks of the wall; null where it asks the console itself. */
export function askedByButton(ask: string): Act | null {
  const [kind = '', what = ''] = ask.split(':');
  if (kind === 'next' || kind === 'back' || kind === 'room' || kind === 'edge') return { do: kind };
  if (kind === 'cover' && (what === 'black' || what === 'white'))
    return { do: 'cover', cover: what };
  if (kind === 'panel' && (what === 'grid' || what === 'qr')) return { do: 'panel', panel: what };
  if (kind === 'speak' && isLang(what)) return { do: 'speak', lang: what };
  return kind === 'go' ? { do: 'go', slide: Number(what) } : null;
}
