export function filesOf(
  folder: string,
  site: { readonly site: string; readonly isKnown: boolean },
): Map<string, Buffer>;

export function deadLinks(files: ReadonlyMap<string, Buffer>): string[];

export function joined(files: ReadonlyMap<string, Uint8Array>): Buffer;
