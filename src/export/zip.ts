/** A file by its name; texts are written in UTF-8. */
export interface NamedFile {
  readonly name: string;
  readonly content: string | Blob;
}

const bytesOf = async ({ content }: NamedFile): Promise<Uint8Array> =>
  typeof content === 'string'
    ? new TextEncoder().encode(content)
    : new Uint8Array(await content.arrayBuffer());

/** Files as one ZIP. */
export async function zipOf(files: readonly NamedFile[]): Promise<Blob> {
  const { zipSync } = await import('fflate');
  const parts = await Promise.all(
    files.map(async (file) => [file.name, await bytesOf(file)] as const),
  );
  return new Blob([zipSync(Object.fromEntries(parts)).slice()], { type: 'application/zip' });
}
