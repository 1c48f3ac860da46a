const key = 'slides';

/** Where the browser keeps nothing for us the list lives as long as the document. */
let memory: string | null = null;

/** The reader's slides as the text of an address (tray/address.ts); empty where there are none. */
export function keptSlides(): string {
  if (memory !== null) return memory;
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

const heard: (() => void)[] = [];

/** Hears of every change, in this window or another one of the same browser. */
export function onKept(listener: () => void): void {
  heard.push(listener);
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) listener();
  });
}

/** Keeps the reader's slides on this device. */
export function keepSlides(text: string): void {
  try {
    localStorage.setItem(key, text);
    memory = null;
  } catch {
    memory = text;
  }
  for (const listener of heard) listener();
}
