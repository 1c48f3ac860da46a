import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../figures.mjs';
import { plotOf } from './plots.mjs';

const css = readFileSync(new URL('../page.css', import.meta.url), 'utf8');
const style = `${css.replaceAll(/\s+/g, ' ')}text{stroke:none}`;

function html({ title, figures }, lang, other) {
  const plots = figures.map(
    (figure) =>
      `<figure><figcaption><b>${figure.title[lang]}</b> ${figure.unit[lang]}</figcaption>${plotOf(figure, lang)}</figure>`,
  );
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title[lang]}</title><style>${style}</style><header><h1>${title[lang]}</h1><a href="${other.href}" hreflang="${other.lang}">${other.name}</a></header><main class="figures">${plots.join('')}</main></html>`;
}

/**
 * The limit: a static page with its styles inside, no script at all. Its tooltip is the browser's
 * own (`title`), its language switch a link to the page in the other language.
 */
export function buildLimit(folder, page) {
  mkdirSync(join(folder, 'zh-Hant'), { recursive: true });
  const toHant = { href: 'zh-Hant/', lang: 'zh-Hant', name: '繁體' };
  const toEnglish = { href: '../', lang: 'en', name: 'English' };
  writeFileSync(join(folder, 'index.html'), html(pages[page], 'en', toHant));
  writeFileSync(join(folder, 'zh-Hant/index.html'), html(pages[page], 'zh-Hant', toEnglish));
}
