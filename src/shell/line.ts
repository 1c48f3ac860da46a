interface Line {
  readonly effectiveType?: string;
  readonly saveData?: boolean;
}

// Not in every browser, and not in the types of any.
const line = (): Line => (navigator as Navigator & { readonly connection?: Line }).connection ?? {};

/** Whether the browser says that the line is slow. */
export const isSlow = (): boolean => /2g|3g/.test(line().effectiveType ?? '');

/** Whether the reader asks for few bytes. */
export const savesData = (): boolean => line().saveData === true;
