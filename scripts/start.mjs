import { spawnSync } from 'node:child_process';
import { install, npm, root, stop } from './install.mjs';
import { serveUntilStopped } from './serve.mjs';

install();

console.log('Building …');
const { command, args, shell } = npm('run', '--silent', 'build', '--', '--quiet');
const { status } = spawnSync(command, args, {
  cwd: root,
  shell,
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (status !== 0) stop('The site could not be built; the reason stands above.');

const address = await serveUntilStopped();
console.log(`
The dashboard is at ${address}

  English   ${address}/en
  繁體中文  ${address}/zh-Hant
  简体中文  ${address}/zh-Hans

Ctrl-C ends it.`);
