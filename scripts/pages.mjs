import { readdirSync, readFileSync } from 'node:fs';
import { root } from './install.mjs';

/** Whether somebody has said where the site will stand. */
export const isSiteKnown = process.env.SITE_URL !== undefined;

/** Where the site will stand; `npm start`'s own address unless SITE_URL says so. */
export const site = (process.env.SITE_URL ?? 'http://127.0.0.1:4173').replace(/\/+$/, '');

const safe = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const read = (path) => readFileSync(`${root}data/${path}`, 'utf8');

/** Ids of the datasets and boundaries in the data room. */
function inventory() {
  const names = readdirSync(`${root}data`).filter((name) => name.endsWith('.json'));
  const cities = readdirSync(`${root}data/geo/city`).map((name) => `city/${name}`);
  const geometries = ['cities.topo.json', ...cities].filter((name) => name.endsWith('.topo.json'));
  return {
    ids: names.map((name) => name.slice(0, -'.json'.length)),
    geometries: geometries.map((name) => name.slice(0, -'.topo.json'.length)),
  };
}

/** Opens the build's entry (src/prerender.tsx) on the data room. */
export function openPrinter({ makePrinter }, known) {
  const { ids, geometries } = inventory();
  return makePrinter(known ? ids.filter((id) => known.includes(id)) : ids, geometries, read, site);
}

/** Languages as those who show links call them. */
const locales = { en: 'en_GB', 'zh-Hant': 'zh_HK', 'zh-Hans': 'zh_CN' };

/** Path of the description of a figure's frame, beside the figure's picture. */
export const oembedPath = ({ picture }) =>
  picture.replace(/^\/social/, '/oembed').replace(/png$/, 'json');

/** What services that show links read; where Open Graph says it, nobody needs it twice. */
function sharedTags({ head, lang, addresses, shared }) {
  const meta = (name, content) => `<meta property="og:${name}" content="${safe(content)}">`;
  const title = head.title.replace(` · ${shared.site}`, '');
  return [
    meta('site_name', shared.site),
    meta('title', title === shared.site ? shared.alt : title),
    meta('type', 'website'),
    meta('url', site + addresses[lang]),
    meta('image', site + shared.picture),
    meta('image:width', '1200'),
    meta('image:height', '630'),
    meta('image:alt', shared.alt),
    meta('locale', locales[lang]),
    ...Object.entries(locales)
      .filter(([other]) => other !== lang)
      .map(([, name]) => meta('locale:alternate', name)),
    '<meta name="twitter:card" content="summary_large_image">',
    ...(shared.framed
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${safe(site + oembedPath(shared))}" title="${safe(shared.framed.title)}">`,
        ]
      : []),
  ];
}

function headOf(printed, { wake = [], registers, search, framed = false }) {
  const { head, lang, addresses } = printed;
  const tags = [`<title>${safe(head.title)}</title>`];
  const names = printed.shared
    ? 'name="description" property="og:description"'
    : 'name="description"';
  // A frame is found under its figure's page, which is described at length: here the finding is enough.
  const description = framed ? head.title : head.description;
  tags.push(`<meta ${names} content="${safe(description)}">`);
  if (addresses) {
    tags.push(`<link rel="canonical" href="${safe(site + addresses[lang])}">`);
    for (const [other, path] of framed ? [] : Object.entries(addresses))
      tags.push(`<link rel="alternate" hreflang="${other}" href="${safe(site + path)}">`);
    if (!framed)
      tags.push(`<link rel="alternate" hreflang="x-default" href="${safe(site + addresses.en)}">`);
  } else tags.push('<meta name="robots" content="noindex">');
  if (printed.shared) tags.push(...sharedTags(printed));
  if (registers) tags.push(`<meta name="registers" content="${registers[lang]}">`);
  if (search && !framed) tags.push(`<meta name="search" content="${search[lang]}">`);
  if (wake.length > 0) tags.push(`<meta name="wake" content="${wake.join(' ')}">`);
  return tags.join(framed ? '' : '\n    ');
}

/**
 * A printed page in the template: a whole document. `ahead` names what its islands and its search
 * will ask for: the files that waking takes, each language's registers and its index.
 */
export const documentOf = (template, printed, ahead = {}) =>
  template
    .replace('<html lang="en">', `<html lang="${printed.lang}">`)
    .replace('<!--head-->', () => headOf(printed, ahead))
    .replace('<!--page-->', () => printed.html.replace('{site}', () => safe(site)));

/** The sitemap: every page, each with its other languages. */
export const sitemap = (pages) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages
    .map(
      ({ lang, addresses }) =>
        `<url><loc>${safe(site + addresses[lang])}</loc>${Object.entries(addresses)
          .map(
            ([other, path]) =>
              `<xhtml:link rel="alternate" hreflang="${other}" href="${safe(site + path)}"/>`,
          )
          .join('')}</url>`,
    )
    .join('\n')}\n</urlset>\n`;
