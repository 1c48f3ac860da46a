interface Screens {
  readonly screens: readonly (Screenish & { readonly isInternal?: boolean })[];
  readonly currentScreen: Screenish;
}

interface Screenish {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

type Asks = Window & { readonly getScreenDetails?: () => Promise<Screens> };

/** The screen this window is not on; null where there is one, or where the browser does not say. */
async function otherScreen(): Promise<Screenish | null> {
  try {
    // Not in every browser, and not in the types of any.
    const details = await (window as Asks).getScreenDetails?.();
    return details?.screens.find((screen) => screen !== details.currentScreen) ?? null;
  } catch {
    return null;
  }
}

/** Opens a page in a window of its own, on the other screen if there is one. False where the browser forbids it. */
export async function openWindow(address: string, name: string): Promise<boolean> {
  // At once, because a browser allows a window only right after a key.
  const made = window.open(address, name, 'popup,width=1280,height=800');
  if (!made) return false;
  const screen = await otherScreen();
  if (screen) {
    made.moveTo(screen.availLeft, screen.availTop);
    made.resizeTo(screen.availWidth, screen.availHeight);
  }
  return true;
}

/** Full screen on or off. */
export async function toggleFullscreen(): Promise<void> {
  try {
    await (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen({ navigationUI: 'hide' }));
  } catch {
    // Where a page may not, the browser's own key still does.
  }
}
