/** The file is offline by itself: nothing is kept, and nothing is said of it. */
export const onKept = (): void => {};

export const makeReady = (): void => {};
