/** Px that a figure's words take beside its plot in a frame, and the tallest frame. */
const around = 190;
const tallest = 900;

/** What a frame in another page shows: its address with host, the figure's finding, its plot's height in px. */
export interface FramedFigure {
  readonly address: string;
  readonly title: string;
  readonly plotHeight: number;
}

/** Height of a figure's frame in px. */
export const frameHeight = ({ plotHeight }: Pick<FramedFigure, 'plotHeight'>): number =>
  Math.round(Math.min(tallest, plotHeight + around));

const inAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** HTML of a frame with a figure in it, for any page. */
export const frameCode = (figure: FramedFigure): string =>
  `<iframe src="${inAttribute(figure.address)}" title="${inAttribute(figure.title)}" width="100%" height="${frameHeight(figure)}" style="border:0" loading="lazy" allowfullscreen></iframe>`;

/** What an element with a figure in it says, and what stands there without scripts. */
export interface FigureElement {
  /** Where the site stands, without a slash at its end. */
  readonly site: string;
  /** Path of the figure alone, with its choices and options. */
  readonly embed: string;
  /** Address of the view, with host. */
  readonly address: string;
  readonly title: string;
}

/** HTML of a `<jiangxi-figure>` (public/embed.js) that shows what the path of a frame shows. */
export function elementCode({ site, embed, address, title }: FigureElement): string {
  const { pathname, searchParams } = new URL(embed, site);
  const [, lang = '', , figure = ''] = pathname.split('/');
  const own = new Map([
    ['figure', figure],
    ['lang', lang],
  ]);
  const choices = new URLSearchParams();
  const hidden: string[] = [];
  for (const [name, value] of searchParams) {
    if (['theme', 'bg', 'currency'].includes(name)) own.set(name, value);
    else if (value === '0') hidden.push(name);
    else choices.set(name, value);
  }
  if (choices.size > 0) own.set('choices', choices.toString());
  if (hidden.length > 0) own.set('hide', hidden.join(' '));
  const attributes = [...own].map(([name, value]) => ` ${name}="${inAttribute(value)}"`).join('');
  const picture = `${site}/social/${lang}/${figure}.png`;
  return [
    `<jiangxi-figure${attributes}>`,
    `  <a href="${inAttribute(address)}"><img src="${inAttribute(picture)}" alt="${inAttribute(title)}" width="600" height="315"></a>`,
    `</jiangxi-figure>`,
    `<script async src="${inAttribute(site)}/embed.js"></script>`,
  ].join('\n');
}
