import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { compressFolder } from './compress.mjs';
import { headersFile } from './headers.mjs';
import { install, isCommand, root } from './install.mjs';
import { writeOffline } from './offline.mjs';
import { isDeck, isStaged, stageOf } from './stage-page.mjs';
import { codeOf, digestOf, keepPages } from './kept-pages.mjs';
import { offerPack, writePack } from './pack/write.mjs';
import { documentOf, isSiteKnown, oembedPath, openPrinter, site, sitemap } from './pages.mjs';
import { writePictures } from './social.mjs';

const dist = `${root}dist`;
const ssr = `${root}.cache/ssr`;
const languages = ['en', 'zh-Hant', 'zh-Hans'];

/** Every file an entry of the manifest pulls in, itself first. */
function filesOf(manifest, name, seen = new Set()) {
  const chunk = manifest[name];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const other of chunk.imports ?? []) filesOf(manifest, other, seen);
  return seen;
}

/** What waking a figure takes beyond what every page has. */
function wakeFiles(manifest) {
  const here = filesOf(manifest, 'index.html');
  // A file that several entries ask for is listed by its chunk's name.
  const keyOf = (name) =>
    name in manifest
      ? name
      : Object.keys(manifest).find((key) => manifest[key].name === basename(name, '.tsx'));
  const files = ['src/routes/wake.tsx', 'src/ui/plot/chart.tsx'].flatMap((name) => [
    ...filesOf(manifest, keyOf(name)),
  ]);
  return [...new Set(files)].filter((file) => !here.has(file)).map((file) => `/${file}`);
}

function write(path, text) {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes a file under a name that changes with it; gives its address. */
function writeHashed(name, type, text) {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const path = `/assets/${name}.${hash}.${type}`;
  write(path, text);
  return path;
}

const styleLink = / *<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>\n?/;

/** Takes a file of style as text: in the page itself it is there with the first bytes, without a question of its own. */
function takeStyle(file) {
  const text = readFileSync(join(dist, file), 'utf8').trim();
  rmSync(join(dist, file));
  return text;
}

/** Takes a small script of public/ without its comments, under a name that changes with it. */
function takeScript(name) {
  const text = readFileSync(`${root}public/${name}.js`, 'utf8');
  rmSync(`${dist}/${name}.js`);
  return writeHashed(name, 'js', text.replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, ''));
}

/**
 * The template as pages go out: style inside, and the small scripts under names that change with
 * them, so that a browser keeps the theme's and has it before the first paint of every later visit.
 */
function templateOf(html) {
  const style = takeStyle(styleLink.exec(html)[1]);
  let template = html.replace(styleLink, () => `    <style>${style}</style>\n`);
  for (const name of ['theme', 'rescue'])
    template = template.replace(`/${name}.js`, takeScript(name));
  return { style, template };
}

/** The template of an embedded figure: its own small script and style in place of the site's. */
function frameOf(template, manifest, style, first) {
  const script = manifest['src/embed.ts'].file;
  return template
    .replace(/ *<link rel="modulepreload"[^>]*>\n?/g, '')
    .replace(/ *<script async src="[^"]*rescue[^"]*"><\/script>\n/, '')
    .replace(/\/assets\/theme\.[^"]*/, first)
    .replace(/<style>[\s\S]*?<\/style>\n?/, () => `<style>${style}</style>\n`)
    .replace(/<link rel="icon"[^>]*>/, '<link rel="icon" href="data:,">')
    .replace(
      /<script type="module"[^>]*><\/script>/,
      `<script type="module" src="/${script}"></script>`,
    )
    .replace(/ *<meta name="color-scheme"[^>]*>\n/, '')
    .replace(/\n\s+/g, '\n');
}

/** The page at the address without a language: on to the reader's own, or three links. */
const doorOf = (template, manifest) =>
  template
    .replace(/ *<link rel="modulepreload"[^>]*>\n?/g, '')
    .replace(
      /<script type="module"[^>]*><\/script>/,
      `<script type="module" crossorigin src="/${manifest['src/door.ts'].file}"></script>`,
    )
    .replace(
      '<!--head-->',
      '<title>江西 Jiangxi</title>\n    <meta name="robots" content="noindex">',
    )
    .replace(
      '<!--page-->',
      `<main class="page"><h1>江西 Jiangxi</h1><ul>
      <li><a href="/en" hreflang="en" lang="en">English</a></li>
      <li><a href="/zh-Hant" hreflang="zh-Hant" lang="zh-Hant">繁體中文</a></li>
      <li><a href="/zh-Hans" hreflang="zh-Hans" lang="zh-Hans">简体中文</a></li>
      </ul></main>`,
    );

/**
 * Builds the site: the browser's files, then every page in every language as finished HTML. `only`
 * is a regular expression for addresses: of a change in the making, the pages that show it.
 */
export async function buildSite({ quiet = false, only = '' } = {}) {
  await build({ root, logLevel: 'error' });
  await build({
    root,
    logLevel: 'error',
    build: { ssr: 'src/prerender.tsx', outDir: ssr, emptyOutDir: true, manifest: false },
  });
  const began = performance.now();
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
  const { template, style } = templateOf(readFileSync(`${dist}/index.html`, 'utf8'));
  const small = takeStyle(manifest['src/embed.css'].file);
  // Of the faces of three languages a frame needs its own, of the colours of maps none without a map.
  const plain = small.replace(/--(map|place|border)-[\w-]+:[^;}]*(;|(?=\}))/g, '');
  const first = takeScript('frame');
  const smalls = [];
  const frames = new Map();
  for (const lang of languages)
    for (const [isMap, text] of [
      [true, small],
      [false, plain],
    ]) {
      const own = text.replace(/\[lang=([\w-]+)\]\{--font[^}]*\}/g, (rule, other) =>
        other === lang ? rule : '',
      );
      smalls.push(own);
      frames.set(lang + isMap, frameOf(template, manifest, own, first));
    }
  const frameFor = ({ lang, html }) => frames.get(lang + /--(map|place|border)-/.test(html));
  const { print, oembed, paths, registers, search, downloads } = await openPrinter(
    await import(pathToFileURL(`${ssr}/prerender.js`).href),
  );
  const kept = keepPages({
    file: `${root}.cache/pages.json`,
    code: codeOf(ssr) + site,
    print: (path) => print(path, true),
    digestOf: (name) => digestOf(`${root}data/${name}`),
    stands: (address) => existsSync(dist + address),
  });
  // Styles of one kind of page each stand in those pages; the policy names them all.
  const pageStyles = new Set();
  const printAll = async (path) => {
    const page = await kept.print(path);
    for (const [, text] of page.html.matchAll(/<style>([\s\S]*?)<\/style>/g)) pageStyles.add(text);
    for (const [file, svg] of page.files) write(file, svg);
    return page;
  };
  const indexOf = search();
  const ahead = {
    search: Object.fromEntries(
      languages.map((lang) => [
        lang,
        writeHashed(`search.${lang}`, 'json', JSON.stringify(indexOf(lang))),
      ]),
    ),
    wake: wakeFiles(manifest),
    registers: Object.fromEntries(
      languages.map((lang) => [lang, writeHashed(`registers.${lang}`, 'json', registers(lang))]),
    ),
  };
  const stage = stageOf(template, manifest);
  const pages = [];
  const wanted = new RegExp(only);
  const printed = paths.filter((one) => wanted.test(one));
  for (const path of printed) {
    const page = await printAll(path);
    const framed = path.includes('/embed/');
    // A console and a handout are found from their deck, a slide from its first.
    if (!framed && !/\/present\/[^/]+\/./.test(path)) pages.push(page);
    const offer = oembed(page, site);
    if (offer) write(oembedPath(page.shared), offer);
    const whole = documentOf(
      framed ? frameFor(page) : isStaged(path) ? stage : template,
      page,
      isStaged(path) ? {} : { ...ahead, framed },
    );
    write(`${path}.html`, whole);
    // Who counts slides types a 1 too.
    if (isDeck(path)) write(`${path}/1.html`, whole);
  }
  for (const lang of languages) {
    write(`${lang}/404.html`, documentOf(template, await printAll(`/${lang}/404`), ahead));
    const unknown = await printAll(`/${lang}/embed/404`);
    write(`${lang}/embed/404.html`, documentOf(frameFor(unknown), unknown, { framed: true }));
  }
  for (const [file, text] of downloads()) write(file, text);
  write('_headers', headersFile([style, ...smalls, ...pageStyles]));
  write('404.html', readFileSync(`${dist}/en/404.html`));
  write('index.html', doorOf(template, manifest));
  write('sitemap.xml', sitemap(pages));
  write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site}/sitemap.xml\n`);
  rmSync(`${dist}/.vite`, { recursive: true });
  const anew = kept.save();
  // Of some pages alone there is nothing to take away.
  const packed = only === '' ? await writePack(dist, { site, isKnown: isSiteKnown }) : null;
  offerPack(dist, languages, packed);
  writeOffline(dist, printed);
  const drawn = performance.now();
  const pictures = pages.flatMap(({ lang, shared: { picture, svg } }) =>
    svg === null ? [] : [{ lang, svg, file: join(dist, picture) }],
  );
  const painted = await writePictures(pictures);
  const shown = performance.now();
  await compressFolder(dist);
  if (!quiet) {
    const seconds = (from, to) => ((to - from) / 1000).toFixed(1);
    console.log(
      `${pages.length} pages and ${printed.length - pages.length} frames, ${anew} of them drawn anew, in ${seconds(began, drawn)} s, ${pictures.length} pictures, ${painted} of them anew, in ${seconds(drawn, shown)} s, compressed in ${seconds(shown, performance.now())} s.`,
    );
  }
}

if (isCommand(import.meta.url)) {
  install();
  const only = process.argv.indexOf('--only');
  await buildSite({
    quiet: process.argv.includes('--quiet'),
    only: only < 0 ? '' : process.argv[only + 1],
  });
}
