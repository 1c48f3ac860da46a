/** A long piece of work that can be watched and stopped. */
export interface Steps {
  readonly signal: AbortSignal;
  /**
   * Says that a step begins, the first being 1, and lets the page breathe. Rejects with an AbortError
   * once the work was stopped.
   */
  begin(at: number, of: number, what: string): Promise<void>;
}

/** Where a piece of work is. */
export interface Progress {
  readonly at: number;
  readonly of: number;
  readonly what: string;
}

/** Steps that are told to `say`. */
export const stepsOf = (signal: AbortSignal, say: (progress: Progress) => void): Steps => ({
  signal,
  begin: async (at, of, what) => {
    signal.throwIfAborted();
    say({ at, of, what });
    // A task of its own: the page paints, and a press of "Cancel" is heard.
    await new Promise((done) => setTimeout(done));
    signal.throwIfAborted();
  },
});
