import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { headersOf } from './headers.mjs';
import { isCommand, root, stop } from './install.mjs';
import { packName } from './pack/name.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The file an address names, prerendered pages included; null when there is none. */
function fileFor(folder, path) {
  const plain = resolve(join(folder, path));
  if (plain === folder) return join(folder, 'index.html');
  if (!plain.startsWith(folder + sep)) return null;
  const tries = [plain, `${plain}.html`, join(plain, 'index.html')];
  return tries.find((file) => isFile(file)) ?? null;
}

function answerTo(folder, path) {
  const file = fileFor(folder, path);
  // The page that says so is no page of its own.
  if (file) return { status: file.endsWith(`${sep}404.html`) ? 404 : 200, file };
  // As most hosts do: the nearest page that says so, from the address upwards.
  const rooms = /^\/(en|zh-Hant|zh-Hans)\/(embed\/)?/.exec(path);
  const own = [rooms?.[0] ?? '', rooms?.[1] ?? '', '']
    .map((room) => join(folder, room, '404.html'))
    .find(isFile);
  return { status: 404, file: own ?? join(folder, 'index.html') };
}

/** The smallest form of the file that the browser takes. */
function encoded(file, accepts) {
  const offered = new Set(accepts.split(',').map((part) => part.split(';')[0].trim()));
  if (offered.has('br') && isFile(`${file}.br`)) return { path: `${file}.br`, encoding: 'br' };
  if (offered.has('gzip') && isFile(`${file}.gz`)) return { path: `${file}.gz`, encoding: 'gzip' };
  return { path: file, encoding: null };
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(`http://localhost${url}`).pathname);
  } catch {
    return null;
  }
}

function respond({ folder, always }, request, response) {
  const path = pathOf(request.url);
  const wrong = path === null || path.includes('\0') ? 400 : 405;
  if (wrong === 400 || !['GET', 'HEAD'].includes(request.method)) {
    response
      .writeHead(wrong, { ...always, ...(wrong === 405 ? { Allow: 'GET, HEAD' } : {}) })
      .end();
    return;
  }
  const { status, file } = answerTo(folder, path);
  const { path: body, encoding } = encoded(file, String(request.headers['accept-encoding'] ?? ''));
  const found = statSync(body, { throwIfNoEntry: false });
  // The site may be built anew at this moment.
  if (!found) {
    response.writeHead(503, { ...always, 'Retry-After': '5' }).end();
    return;
  }
  const { size, mtimeMs } = found;
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const forever = status === 200 && path.startsWith('/assets/');
  const headers = {
    ...always,
    'Cache-Control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    ETag: tag,
    Vary: 'Accept-Encoding',
    // It is a file to keep, not a page of the site.
    ...(path === `/${packName}` ? { 'Content-Disposition': 'attachment' } : {}),
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  };
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, 'Content-Length': size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(body)
      .on('error', () => response.destroy())
      .pipe(response);
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done(server.address().port);
    });
  });
}

/**
 * Serves a built folder on this machine only. Port 0 takes any free one; a taken port is named and
 * the next one tried, twenty times. Throws when the folder holds no index.html.
 */
export async function serve({ folder = `${root}dist`, port = 4173 } = {}) {
  const home = resolve(folder);
  if (!existsSync(join(home, 'index.html'))) {
    throw new Error(`There is no built site in ${home}; npm run build makes one.`);
  }
  const site = { folder: home, always: headersOf(home) };
  const server = createServer((request, response) => respond(site, request, response));
  for (let next = port; ; next += 1) {
    try {
      const taken = await listen(server, next);
      const close = () => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      };
      return { address: `http://127.0.0.1:${taken}`, close };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || next >= port + 20) throw error;
      console.log(`Port ${next} is taken, so the next one is tried.`);
    }
  }
}

/** Serves until Ctrl-C; the port comes from `PORT`. */
export async function serveUntilStopped(folder) {
  const port = Number(process.env.PORT ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    stop(`PORT is "${process.env.PORT}", which is not a port number.`);
  }
  const site = await serve({ ...(folder ? { folder } : {}), port }).catch((error) =>
    stop(error.message),
  );
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  }
  return site.address;
}

if (isCommand(import.meta.url))
  console.log(`Serving on ${await serveUntilStopped(process.argv[2])}`);
