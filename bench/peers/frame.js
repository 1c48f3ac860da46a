import './page.css';

const add = (parent, tag, properties = {}) =>
  parent.appendChild(Object.assign(document.createElement(tag), properties));

function addFigure(parent, figure) {
  const element = add(parent, 'figure');
  const caption = add(element, 'figcaption');
  const [title, unit] = [add(caption, 'b'), add(caption, 'span')];
  const box = add(element, 'div', { className: 'chart' });
  box.style.cssText = `width:${figure.width}px;height:${figure.height}px`;
  if (figure.hover) box.dataset.hover = figure.hover.join(';');
  return { figure, title, unit, box };
}

/**
 * The page around the charts of every peer without a framework: heading, language link, figures.
 * `draw(box, figure, lang, before)` draws one; `before` is what it returned the last time.
 */
export function start(page, draw) {
  const main = document.querySelector('main');
  const header = add(main, 'header');
  const heading = add(header, 'h1');
  const link = add(header, 'a', { href: '?zh-Hant', hreflang: 'zh-Hant' });
  const grid = add(main, 'div', { className: 'figures' });
  const places = page.figures.map((figure) => addFigure(grid, figure));

  function show(lang) {
    document.documentElement.lang = lang;
    heading.textContent = page.title[lang];
    link.textContent = lang === 'en' ? '繁體' : 'English';
    link.hreflang = lang === 'en' ? 'zh-Hant' : 'en';
    for (const place of places) {
      place.title.textContent = place.figure.title[lang];
      place.unit.textContent = ` ${place.figure.unit[lang]}`;
      place.drawn = draw(place.box, place.figure, lang, place.drawn);
    }
  }

  link.addEventListener('click', (event) => {
    event.preventDefault();
    show(link.hreflang);
  });
  show('en');
}
