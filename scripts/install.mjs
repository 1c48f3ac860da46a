import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder; every command works from any current directory. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Was this file started itself, or only imported by another command? */
export const isCommand = (url) =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);

/** Stops the command with one sentence for the person at the keyboard. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Vite's own demand: 20.19 or newer in the 20 line, else 22.12 or newer. */
export function nodeFits(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
}

/**
 * Do the installed packages agree with the lockfile? npm's own record leaves out optional packages
 * of other platforms, so these may be absent.
 */
export function agrees(lock, installed) {
  const entries = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
  return entries.every(([path, wanted]) => {
    const found = installed.packages?.[path];
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function alreadyByHand(lockText) {
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  return agrees(JSON.parse(lockText), JSON.parse(readFileSync(record, 'utf8')));
}

/** Arguments that run npm: the one that started us, or the one on PATH (a shell script on Windows). */
export function npm(...args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js')
    ? { command: process.execPath, args: [own, ...args], shell: false }
    : { command: 'npm', args, shell: process.platform === 'win32' };
}

/** Installs exactly the lockfile, once; says nothing when all is there. */
export function install() {
  if (!nodeFits(process.versions.node)) {
    stop(
      `This project needs Node 20.19 or newer (22.12 or newer in the 22 line); this is Node ${process.versions.node}.`,
    );
  }
  const lockText = readFileSync(`${root}package-lock.json`, 'utf8');
  const hash = createHash('sha256').update(lockText).digest('hex');
  const stamp = `${root}node_modules/.lock-hash`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (!alreadyByHand(lockText)) {
    console.log('Installing packages …');
    const { command, args, shell } = npm('ci', '--include=dev', '--no-audit', '--no-fund');
    const { status } = spawnSync(command, args, {
      cwd: root,
      shell,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) stop('The packages could not be installed; npm says why above.');
  }
  writeFileSync(stamp, hash);
}

if (isCommand(import.meta.url)) install();
