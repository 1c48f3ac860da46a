import { inDocument } from './squeeze.mjs';

/** Letters beyond ASCII as numbers: the document is in windows-1252. */
const plain = (text) => text.replace(/\P{ASCII}/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** The same in a script, a pair of halves for letters beyond the first 65536. */
const inScript = (text) =>
  text.replace(/\P{ASCII}/gu, (sign) =>
    sign.replace(/[^]/g, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );

const said = {
  scripts: [
    ['en', 'This file needs JavaScript: allow it for this file, or open it in another browser.'],
    ['zh-Hant', '此檔案需要JavaScript，請允許其執行，或改用其他瀏覽器開啟。'],
    ['zh-Hans', '此文件需要JavaScript，请允许其运行，或改用其他浏览器打开。'],
  ],
  old: [
    [
      'en',
      'This browser is too old for this file: it needs Chrome or Edge 103, Firefox 121 or Safari 16.4, or newer.',
    ],
    ['zh-Hant', '此瀏覽器版本過舊，需要Chrome或Edge 103、Firefox 121、Safari 16.4或更新版本。'],
    ['zh-Hans', '此浏览器版本过旧，需要Chrome或Edge 103、Firefox 121、Safari 16.4或更新版本。'],
  ],
  broken: [
    ['en', 'This file is damaged or was not copied whole: copy it once more.'],
    ['zh-Hant', '此檔案已損壞或未完整複製，請重新複製。'],
    ['zh-Hans', '此文件已损坏或未完整复制，请重新复制。'],
  ],
};

const lines = (name) =>
  said[name].map(([lang, text]) => `<p class="${name}" lang="${lang}">${plain(text)}</p>`).join('');

// Written for browsers of any age; until the loader has begun, the file is for too young a one.
const check = `var fits=window.DecompressionStream&&window.CSSStyleSheet&&'replaceSync' in CSSStyleSheet.prototype;if(!fits)document.body.className='is-old'`;

/**
 * The one file: three sentences for where it cannot open, the archive as text in windows-1252, and
 * the loader. `archive` is what squeeze gave.
 */
export const documentOf = (loader, archive) =>
  Buffer.concat([
    Buffer.from(
      plain(`<!doctype html>
<html lang="en">
<head>
<meta charset="windows-1252">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Jiangxi 江西</title>
<style>
p { display: none; max-width: 40em; margin: 2em; font: 1.125em/1.5 sans-serif }
.is-old .old, .is-broken .broken { display: block }
</style>
<noscript><style>.scripts { display: block }</style></noscript>
</head>
<body>
`) +
        lines('scripts') +
        lines('old') +
        lines('broken') +
        `\n<script>${check}</script>\n<script type="text/plain" id="pack">`,
    ),
    inDocument(archive),
    Buffer.from(
      `</script>\n<script>if(fits){${inScript(loader).replaceAll('</', '<\\/')}}</script>\n</body>\n</html>\n`,
    ),
  ]);
