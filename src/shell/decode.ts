/** A part of an address as written by a reader; broken escapes stay as they are. */
export function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
