/** A figure that a deck can hold, as the build tells the page. */
export interface Known {
  readonly id: string;
  readonly title: string;
  /** Address of its small picture. */
  readonly picture: string;
  /** ISO day by which its sources had been read. */
  readonly read: string;
}

/** What the build writes into the page for the desk. */
export interface DeskData {
  readonly known: readonly Known[];
  /** ISO day of the data's newest change. */
  readonly release: string;
  /** Figures to begin with. */
  readonly suggested: readonly string[];
}
