import style from './controls.css?inline';

const own =
  '.embed-controls{--space-2:8px;--size-text:.8125rem;display:flex;flex-wrap:wrap;gap:4px 16px;margin-block-start:6px}';

let isStyled = false;

/** Brings the style of a figure's choices into a frame that asks for them; other frames carry none of it. */
export function bringControlsStyle(): void {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style + own);
  document.adoptedStyleSheets.push(sheet);
}
