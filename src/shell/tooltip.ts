/** What a finished page says of a row, read from the table beside the plot. */
export interface RowWords {
  readonly name: string;
  readonly cells: readonly {
    readonly label: string | null;
    readonly value: readonly Node[];
    readonly aside: string | null;
    readonly printed: string | null;
    readonly period: string | null;
  }[];
  readonly sources: readonly string[];
  readonly notes: readonly string[];
}

const lines = (text: string | undefined): string[] => (text ?? '').split('\n').filter(Boolean);

/** Reads a row of a figure's table. */
export function wordsOf(row: HTMLTableRowElement): RowWords {
  const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])];
  // A column that only says when, or prints nothing for this row, has nothing to say here.
  const cells = [...row.querySelectorAll('td')].filter((cell) =>
    cell.querySelector('.value, .data-table-words'),
  );
  return {
    name: row.querySelector('th')?.textContent ?? '',
    cells: cells.flatMap((cell) => {
      const value = [...cell.children].filter((part) => part.matches('.value, .data-table-words'));
      const isEmpty = value.every((part) => part.textContent === '–');
      if (isEmpty) return [];
      const head = heads[cell.cellIndex];
      return [
        {
          label: cells.length > 1 ? (head?.firstChild?.textContent ?? null) : null,
          value: value.map((part) => part.cloneNode(true)),
          aside: cell.querySelector('[data-derived]')?.getAttribute('title') ?? null,
          printed: cell.dataset['printed'] ?? null,
          period: cell.dataset['period'] ?? null,
        },
      ];
    }),
    sources: lines(row.dataset['sources']),
    notes: lines(row.dataset['notes']),
  };
}

const element = (tag: string, className: string, ...content: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
};

const lineOf = (className: string, text: string | null): HTMLElement[] =>
  text === null ? [] : [element('p', className, text)];

/** The box beside a mark: text only, and nothing that could be missed without a mouse. */
export function tooltip(words: RowWords, printed: string, hint: string | null): HTMLElement {
  const box = element(
    'div',
    'tooltip',
    ...lineOf('tooltip-name', words.name),
    ...words.cells.map((cell) =>
      element(
        'div',
        'tooltip-cell',
        ...lineOf('tooltip-label', cell.label),
        element(
          'p',
          '',
          ...cell.value,
          ...(cell.aside === null ? [] : [element('span', 'tooltip-aside', ` ${cell.aside}`)]),
        ),
        ...lineOf('tooltip-aside', cell.printed && `${printed} ${cell.printed}`),
        ...lineOf('tooltip-aside', cell.period),
      ),
    ),
    ...words.sources.flatMap((source) => lineOf('tooltip-source', source)),
    ...words.notes.flatMap((note) => lineOf('tooltip-note', note)),
    ...lineOf('tooltip-hint', hint),
  );
  box.setAttribute('aria-hidden', 'true');
  return box;
}

/** The words of a part without what only eyes are to see, such as the dash of what was not published. */
function aloud(node: Node): string {
  const copy = node.cloneNode(true);
  if (copy instanceof Element)
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return copy.textContent ?? '';
}

/** A row as a voice reads it: its name, then each figure with its column, limit, period, and the notes. */
export function spoken(words: RowWords, chinese: boolean): string {
  const [comma, stop] = chinese ? ['，', '；'] : [', ', '; '];
  const cells = words.cells.map((cell) =>
    [cell.label, cell.value.map(aloud).join(''), cell.aside, cell.period]
      .filter((part) => part !== null && part !== '')
      .join(comma),
  );
  return [words.name, ...cells, ...words.notes].join(stop);
}
