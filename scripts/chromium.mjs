import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isCommand, root, stop } from './install.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const usualPlaces = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((base) => [
      join(base, 'Chromium/Application/chrome.exe'),
      join(base, 'Google/Chrome/Application/chrome.exe'),
      join(base, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** Quiet and predictable: no update checks, no account, no graphics card, no sandbox only as root. */
export const chromiumFlags = [
  '--headless',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A file is not enough on Linux: some distributions ship a stub that only prints advice. */
const starts = (path) =>
  process.platform !== 'linux' ||
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find(
    (path) => existsSync(path) && starts(path),
  );
}

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium and a Chinese typeface with apt …');
  const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
  return run('apt-get', ['update']) && run('apt-get', packages) ? onThisMachine() : undefined;
}

async function fromPlaywright() {
  console.log('Downloading a Chromium with Playwright …');
  const done = run(process.execPath, [
    `${root}node_modules/@playwright/test/cli.js`,
    'install',
    'chromium',
  ]);
  return done ? ofPlaywright() : undefined;
}

/**
 * The path of a Chromium that starts. Order: `CHROMIUM_PATH`, the machine's own, one Playwright
 * already has, apt on Debian as root, Playwright's download; else one sentence, and the end.
 */
export async function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (existsSync(asked) && starts(asked)) return asked;
    stop(`CHROMIUM_PATH is "${asked}", but no browser starts there.`);
  }
  return (
    onThisMachine() ??
    (await ofPlaywright()) ??
    fromApt() ??
    (await fromPlaywright()) ??
    stop('No Chromium found: install Chromium, Google Chrome or Edge, or set CHROMIUM_PATH to one.')
  );
}

if (isCommand(import.meta.url)) console.log(await findChromium());
