import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const script = 'console.log("a built script");';
let server: ChildProcess;
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), 'the door');
  writeFileSync(join(folder, 'assets/app-1.js'), script);
  writeFileSync(join(folder, 'assets/app-1.js.br'), brotliCompressSync(script));
  for (const lang of ['en', 'zh-Hant']) {
    mkdirSync(join(folder, lang, 'charts'), { recursive: true });
    writeFileSync(join(folder, `${lang}.html`), `the overview in ${lang}`);
    writeFileSync(join(folder, `${lang}/404.html`), `no such page in ${lang}`);
    writeFileSync(join(folder, `${lang}/charts.html`), `the gallery in ${lang}`);
    writeFileSync(join(folder, `${lang}/charts/gdp.html`), `a figure in ${lang}`);
  }
  writeFileSync(join(folder, '404.html'), 'no such page');
  server = spawn(process.execPath, ['scripts/serve.mjs', folder], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  port = await new Promise((done) => {
    server.stdout?.on('data', (text) => done(Number(String(text).match(/:(\d+)\s*$/)?.[1])));
  });
});

afterAll(() => {
  server.kill('SIGINT');
  rmSync(folder, { recursive: true });
});

/** Node's own client, because fetch tidies addresses before it sends them. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      let body = '';
      answer.on('data', (chunk) => (body += String(chunk)));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
      );
    })
      .on('error', fail)
      .end();
  });

describe('the server', () => {
  test.each([
    ['/', 'the door'],
    ['/en', 'the overview in en'],
    ['/en/', 'the overview in en'],
    ['/zh-Hant/charts', 'the gallery in zh-Hant'],
    ['/en/charts/gdp?currency=USD&show=table', 'a figure in en'],
    ['/zh-Hant/charts/gdp', 'a figure in zh-Hant'],
  ])('answers %s with its page', async (path, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, body });
  });

  test.each([
    ['/en/charts/no-such-figure', 'no such page in en'],
    ['/en/picture.png', 'no such page in en'],
    ['/zh-Hant/cities/nowhere?theme=dark', 'no such page in zh-Hant'],
    // A language without a page of its own for it, and no language at all.
    ['/zh-Hans/nowhere', 'no such page'],
    ['/fr/charts', 'no such page'],
    ['/english', 'no such page'],
    ['/zh', 'no such page'],
    ['/assets/app-2.js', 'no such page'],
  ])('says 404 of %s, in the language of the address', async (path, body) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 404, body });
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each(['/../package.json', '/%2e%2e/package.json', '/..%2f..%2fetc/passwd', '//etc/passwd'])(
    'never leaves its folder for %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'no such page' });
    },
  );

  test('refuses an address that cannot be read, and a method that would change something', async () => {
    expect((await ask('/%zz')).status).toBe(400);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  test('keeps hashed files for ever and pages never', async () => {
    expect((await ask('/assets/app-1.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/en')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/assets/app-2.js')).headers['cache-control']).toBe('no-cache');
  });

  test('sends the compressed form only to a browser that takes it', async () => {
    const small = await ask('/assets/app-1.js', { 'accept-encoding': 'gzip, br;q=0.9' });
    expect(small.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
    });
    expect(await ask('/assets/app-1.js')).toMatchObject({ body: script });
  });

  test('sends nothing twice when the browser has it', async () => {
    const { headers } = await ask('/en');
    const again = await ask('/en', { 'if-none-match': String(headers['etag']) });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  test('lets a page load its own files only, and anyone embed it', async () => {
    const policy = String((await ask('/en')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain('frame-ancestors *');
    expect(policy).not.toContain('unsafe');
  });
});
