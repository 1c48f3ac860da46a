import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Kinds that shrink; pictures, faces and archives are compressed already. */
const shrinks = /\.(css|csv|html|js|json|map|mjs|svg|txt|webmanifest|xml)$/;

async function compressFile(file) {
  const bytes = await readFile(file);
  if (bytes.length < 1024) return;
  const [br, gz] = await Promise.all([
    asBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    asGzip(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

/** Writes a .br and a .gz beside every text file of 1 kB or more; again after files have changed. */
export async function compressFolder(folder) {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names.filter((name) => shrinks.test(name)).map((name) => compressFile(join(folder, name))),
  );
}

/** A Vite plugin: compresses the browser's build once it is written, never the server's. */
export function compress() {
  let folder = null;
  return {
    name: 'compress',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle(error) {
      if (folder && !error) await compressFolder(folder);
    },
  };
}
