/** A file has no newer release waiting. */
export const takeNewest = (): Promise<void> => Promise.resolve();
