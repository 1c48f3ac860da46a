import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { npm, root } from './install.mjs';

const limit = 40 * 60_000;

/** A package's own command, run by this Node: the same on every platform, and faster than npx. */
export function tool(name, ...args) {
  const home = `${root}node_modules/${name}/`;
  const { bin } = JSON.parse(readFileSync(`${home}package.json`, 'utf8'));
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return { command: process.execPath, args: [home + file, ...args], shell: false };
}

/** A script of package.json, without npm's own heading. */
export const script = (name, ...args) =>
  npm('run', '--silent', name, ...(args.length ? ['--', ...args] : []));

/** Runs a command to its end without a keyboard; gives its exit code and all it printed. */
export function output({ command, args, shell }, env = {}) {
  // An inherited NODE_ENV would change what is built and tested.
  const { NODE_ENV: _, ...inherited } = process.env;
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      shell,
      // Signs of colour would only be read as signs in a log.
      env: { ...inherited, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
    });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => done({ code: 1, text: `${text}${error.message}\n` }));
    child.on('close', (code, signal) => {
      const why = signal
        ? `Stopped by ${signal}; a step may take ${limit / 60_000} minutes.\n`
        : '';
      done({ code: code ?? 1, text: text + why });
    });
  });
}

async function one({ name, run, env, count }) {
  const began = performance.now();
  const { code, text } = await output(run(), env);
  const counted = count?.() ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  // A step that ends badly has failed, even if it could not say how many times.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  const detail = count
    ? `  ${counted.passed} passed, ${counted.failed} failed${counted.extra ?? ''}`
    : '';
  console.log(`${counted.failed ? 'FAILED' : 'ok    '} ${name.padEnd(12)}${seconds} s${detail}`);
  // What failed stands before all that was printed: a log may be cut.
  for (const fault of counted.faults ?? []) console.log(`- ${fault}`);
  if (counted.failed) console.log(`${text.trimEnd()}\n`);
  return counted;
}

/**
 * Runs steps, some at once, each named with its time, its output shown only when it failed.
 * A step counts as one unless it counts its own tests.
 */
export async function runSteps(steps, atOnce = 2) {
  const waiting = [...steps];
  const total = { passed: 0, failed: 0 };
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { passed, failed } = await one(step);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return total;
}

/** The last line of every command that checks, and its exit code. */
export function conclude({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
