import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { agrees, npm, stop } from '../scripts/install.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const list = (text) => text.split(',').filter(Boolean);

const help = `npm run bench -- [options]
  --rounds N      rounds of every page in every profile; 7 when left out
  --only A,B      only pages whose id holds one of these: plot, /map, our/ …
  --parts A,B     pages, figures, rows, search, changes; all when left out
  --profiles A,B  unthrottled, slow; both when left out
  --quick         one round, fewer figures and rows: does everything still work?
  --shots         takes a picture of every page instead of measuring`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string' },
      only: { type: 'string', default: '' },
      parts: { type: 'string' },
      profiles: { type: 'string', default: 'unthrottled,slow' },
      quick: { type: 'boolean', default: false },
      shots: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { quick, shots } = values;
  return {
    rounds: Number(values.rounds ?? (quick ? 1 : 7)),
    only: list(values.only),
    parts: shots ? ['pages'] : list(values.parts ?? 'pages,figures,rows,search,changes'),
    profiles: list(values.profiles),
    figures: quick ? [1, 8] : [1, 8, 40, 80],
    rows: quick ? [100, 10_000] : [100, 10_000, 100_000],
    shots,
    help: values.help,
  };
}

/** The bench has packages of its own, so that no peer's library is one of the product's. */
function installBench() {
  const record = join(here, 'node_modules/.package-lock.json');
  const lock = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8'));
  if (existsSync(record) && agrees(lock, JSON.parse(readFileSync(record, 'utf8')))) return;
  console.error('Installing the packages of the bench …');
  const { command, args, shell } = npm('ci', '--no-audit', '--no-fund');
  const stdio = ['ignore', 'ignore', 'inherit'];
  const { status } = spawnSync(command, args, { cwd: here, shell, stdio });
  if (status !== 0) stop('The packages of the bench could not be installed; npm says why above.');
}

/** Says what is wrong with the options, or null. */
function faultIn({ rounds, parts, profiles }) {
  const allowed = {
    parts: ['pages', 'figures', 'rows', 'search', 'changes'],
    profiles: ['unthrottled', 'slow'],
  };
  if (!Number.isInteger(rounds) || rounds < 1) return '--rounds is a whole number from 1.';
  if (!parts.every((part) => allowed.parts.includes(part)))
    return `--parts are of ${allowed.parts.join(', ')}.`;
  if (!profiles.every((profile) => allowed.profiles.includes(profile)))
    return `--profiles are of ${allowed.profiles.join(', ')}.`;
  return null;
}

const options = readOptions();
const fault = faultIn(options);
if (fault) stop(fault);
if (options.help) {
  console.log(help);
} else {
  installBench();
  const { session } = await import('./session.mjs');
  process.exitCode = (await session(options)) ? 0 : 1;
}
