/** Types of embed.js, for pages written in TypeScript; docs/embedding.md explains each part. */

/** What an embedded figure tells the page around it. */
export interface JiangxiHeight {
  readonly type: 'jiangxi:height';
  /** CSS px it would like to be high. */
  readonly height: number;
  /** Its finding and the site's name, in its language. */
  readonly title: string;
}

export interface JiangxiFigureAttributes {
  /** Id of the figure: the last part of its address. */
  figure: string;
  /** Absent: the language of the nearest element around that says one. */
  lang?: 'en' | 'zh-Hant' | 'zh-Hans';
  theme?: 'light' | 'dark' | 'auto';
  bg?: 'transparent';
  currency?: 'CNY' | 'USD' | 'HKD';
  /** Parts left out, by spaces: `title subtitle notes source`. */
  hide?: string;
  /** Present: the figure's own choices can be made in the frame. */
  controls?: boolean | '';
  /** The figure's own choices, as in its address: `measure=gdp&year=2023`. */
  choices?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'jiangxi-figure': HTMLElement;
  }
}
