export function pageInPack(
  html: string,
  site: { readonly site: string; readonly isKnown: boolean },
): string;
