const key = 'search-slash';

/** Whether the key "/" alone opens the search; a reader who speaks to the device may turn it off. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function setSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // A browser that keeps nothing has the key as it comes.
  }
}
