import { isLang } from '../../i18n/text';
import type { Stage } from './state';

/** A stage and when it came to be so, ms: of two the later one holds. */
export interface Dated {
  readonly stage: Stage;
  readonly at: number;
}

/** Who speaks: the wall, the console, or a small picture of the wall inside the console. */
export type Role = 'wall' | 'console' | 'follower';

type Message =
  | { readonly say: 'stage'; readonly dated: Dated }
  /** Someone has come, or asks who is there. */
  | { readonly say: 'hello' }
  /** The wall is there, in a window of this shape (width by height). */
  | { readonly say: 'wall'; readonly shape: number }
  | { readonly say: 'gone' };

interface Hears {
  stage(dated: Dated): void;
  /** The shape of the wall's window, null once it has gone. */
  wall?(shape: number | null): void;
}

export interface Link {
  tell(dated: Dated): void;
  /** Asks the wall whether it is there. */
  ask(): void;
  close(): void;
}

const keyOf = (deck: string): string => `stage:${deck}`;

/** Ms after which a talk is no longer the same talk. */
const talk = 12 * 3_600_000;

/** How this device left a deck, so that a window closed by mistake loses nothing; null where it keeps nothing. */
export function remembered(deck: string): Dated | null {
  try {
    const { stage, at } = JSON.parse(localStorage.getItem(keyOf(deck)) ?? '{}') as Partial<Dated>;
    return stage && at !== undefined && isLang(stage.lang) && Date.now() - at < talk
      ? { stage, at }
      : null;
  } catch {
    return null;
  }
}

function remember(deck: string, dated: Dated): void {
  try {
    localStorage.setItem(keyOf(deck), JSON.stringify(dated));
  } catch {
    // The windows still hear each other; only a reload begins at the address.
  }
}

/** Joins the windows of one deck on this device: what one of them does the others hear. */
export function join(deck: string, role: Role, hears: Hears, now: () => Dated | null): Link {
  const channel = new BroadcastChannel(keyOf(deck));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin.
  const send = (message: Message) => channel.postMessage(message);
  const present = () => {
    if (role === 'wall') send({ say: 'wall', shape: innerWidth / innerHeight });
  };
  const leave = () => {
    if (role === 'wall') send({ say: 'gone' });
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.say === 'stage') return hears.stage(data.dated);
    if (data.say === 'wall') return hears.wall?.(data.shape);
    if (data.say === 'gone') return hears.wall?.(null);
    present();
    const dated = now();
    // Followers only look on.
    if (dated && role !== 'follower') send({ say: 'stage', dated });
  });
  addEventListener('pagehide', leave);
  addEventListener('resize', present);
  // A page that the browser kept whole comes back as it was.
  addEventListener('pageshow', present);
  send({ say: 'hello' });
  present();
  return {
    tell(dated) {
      if (role !== 'follower') remember(deck, dated);
      send({ say: 'stage', dated });
    },
    ask: () => send({ say: 'hello' }),
    close() {
      leave();
      removeEventListener('pagehide', leave);
      removeEventListener('resize', present);
      removeEventListener('pageshow', present);
      channel.close();
    },
  };
}
