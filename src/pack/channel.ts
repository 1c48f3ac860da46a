/** What windows of one pack send each other. */
interface Letter {
  readonly pack: 'jiangxi';
  readonly channel: string;
  readonly from: string;
  /** Counts the letters of a window: each is heard and passed on once. */
  readonly number: number;
  readonly data: unknown;
}

const isLetter = (data: unknown): data is Letter =>
  typeof data === 'object' && data !== null && 'pack' in data && data.pack === 'jiangxi';

/**
 * `BroadcastChannel` for windows of a file. Most browsers take each document of a file for another
 * site and join none of them; so every letter also goes from window to window, to who opened it, to
 * what it opened, and to what stands in its frames, and is passed on from there.
 */
export function channelsOf(): {
  readonly Channel: typeof BroadcastChannel;
  readonly meet: (other: Window) => void;
} {
  const me = `${Date.now()}-${Math.random()}`;
  const open = new Set<EventTarget & { readonly name: string }>();
  const met = new Set<MessageEventSource>();
  const last = new Map<string, number>();
  let count = 0;

  const neighbours = (): Set<MessageEventSource> => {
    const frames = Array.from({ length: window.length }, (_, i) => window[i]);
    const all = [...met, ...frames, window.opener as Window | null, parent];
    return new Set(all.filter((one): one is Window => Boolean(one) && one !== window));
  };
  const pass = (letter: Letter, source: MessageEventSource | null) => {
    for (const other of neighbours())
      // A file has no origin that could be named; a letter says what slide is shown, and nothing else.
      if (other !== source) other.postMessage(letter, { targetOrigin: '*' });
  };
  const hear = (letter: Letter, source: MessageEventSource | null) => {
    if (letter.from === me || letter.number <= (last.get(letter.from) ?? 0)) return;
    last.set(letter.from, letter.number);
    for (const channel of open)
      if (channel.name === letter.channel)
        channel.dispatchEvent(new MessageEvent('message', { data: letter.data }));
    pass(letter, source);
    tell(letter);
  };
  // Where the browser does join the windows of a file, none is left out whoever opened it.
  const joined = new BroadcastChannel('jiangxi');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin.
  const tell = (letter: Letter) => joined.postMessage(letter);
  joined.addEventListener('message', ({ data }) => isLetter(data) && hear(data, null));
  addEventListener('message', ({ data, source }) => {
    if (!isLetter(data)) return;
    if (source) met.add(source);
    hear(data, source);
  });

  class Channel extends EventTarget {
    constructor(readonly name: string) {
      super();
      open.add(this);
    }

    postMessage(data: unknown): void {
      count += 1;
      const letter: Letter = { pack: 'jiangxi', channel: this.name, from: me, number: count, data };
      pass(letter, null);
      tell(letter);
    }

    close(): void {
      open.delete(this);
    }
  }
  return {
    // Of the browser's own class nobody here asks more.
    Channel: Channel as unknown as typeof BroadcastChannel,
    meet: (other) => met.add(other),
  };
}
