interface Place {
  readonly x: number;
  readonly y: number;
}

/** Px kept free between a note, the ring it belongs to, and the edges of the viewport. */
const gap = 12;

/** Where a box of this size stands beside a point: right below it, above where there is no room, always inside. */
export function besidePoint(
  at: Place,
  box: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
): Place {
  const most = { x: viewport.width - box.width - gap, y: viewport.height - box.height - gap };
  const below = at.y + gap;
  return {
    x: Math.max(gap, Math.min(at.x + gap, most.x)),
    y: Math.max(gap, below <= most.y ? below : Math.min(at.y - gap - box.height, most.y)),
  };
}

const placed = ['position-area', 'inset', 'margin'] as const;

/**
 * Opens the note with this id beside a point of the viewport: a mark inside a plot was clicked, and
 * no button of the page is there to hold it.
 */
export function openNote(id: string, at: Place): void {
  const note = document.getElementById(id);
  if (!note) return;
  note.showPopover();
  const root = document.documentElement;
  const { x, y } = besidePoint(at, note.getBoundingClientRect(), {
    width: root.clientWidth,
    height: window.innerHeight,
  });
  note.style.setProperty('position-area', 'none');
  note.style.setProperty('inset', `${y}px auto auto ${x}px`);
  note.style.setProperty('margin', '0');
  // The next ring that opens it may be a button, which holds it by itself.
  const forget = (event: Event) => {
    if (!(event instanceof ToggleEvent) || event.newState !== 'closed') return;
    for (const property of placed) note.style.removeProperty(property);
    note.removeEventListener('toggle', forget);
  };
  note.addEventListener('toggle', forget);
}
