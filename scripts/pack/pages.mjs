import { readFileSync } from 'node:fs';
import { root } from '../install.mjs';

const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync(`${root}public/favicon.svg`, 'utf8').trim())}`;

const without = {
  en: 'This file has no web address.',
  'zh-Hant': '此檔案沒有網址。',
  'zh-Hans': '此文件没有网址。',
};

/** Where nobody knows the site's address, no page shows one: codes and printed addresses go. */
const unnamed = (html, lang) =>
  html
    .replace(/<img class="slide-qr"[^>]*>/g, '')
    .replace(
      /<img [^>]*>(<span translate="no">)[^<]*(?=<\/span>)/g,
      (_, start) => start + without[lang],
    )
    .replace(/<p class="city-address">[^<]*<\/p>/g, '')
    // The panel of files says it beside the link; a square that explains a code would only confuse.
    .replace('</style>', '.take-code{display:none}</style>');

const removed = [
  /^ *<meta charset=[^>]*>\n/m,
  // What other services and search engines read.
  /^ *<meta (?:name="(?:twitter|description|robots)|property=)[^>]*>\n/gm,
  /^ *<link rel="(?:canonical|alternate|manifest|modulepreload)"[^>]*>\n/gm,
  /^ *<script async [^>]*><\/script>\n/gm,
  // Files of the site's own scripts, which the pack has in one.
  /<meta name="wake"[^>]*>/,
  // Its offer of this very file.
  /<p [^>]*data-usb[^>]*>[\s\S]*?<\/p>/g,
  // A console's word on what is kept for offline: the file is offline by itself.
  /<p [^>]*data-kept[^>]*>[\s\S]*?<\/p>/g,
];

/**
 * A page of the site as it stands in a pack. `site` is the site's address as the build wrote it,
 * `isKnown` whether somebody said so. Throws where an address of nobody is left.
 */
export function pageInPack(html, { site, isKnown }) {
  const lang = /<html lang="([\w-]+)"/.exec(html)[1];
  let page = removed.reduce((text, one) => text.replace(one, ''), html);
  page = page
    .replace(/<link rel="icon"[^>]*>/, `<link rel="icon" href="${icon}">`)
    .replace(/src="\/assets\/stage-[^"]*\.js"/, 'src="/stage.js"')
    .replace(/src="\/assets\/index-[^"]*\.js"/, 'src="/main.js"')
    // A part that the address names behind its second "#" is marked by the pack's own script.
    .replace(/<style>[\s\S]*?<\/style>/g, (style) => style.replaceAll(':target', '.is-target'));
  if (isKnown) return page;
  page = unnamed(page, lang);
  const left = page.indexOf(site.replace(/^https?:\/\//, ''));
  if (left >= 0) throw new Error(`An address of nobody: ${page.slice(left - 80, left + 80)}`);
  return page;
}
