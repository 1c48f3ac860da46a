import type { Lang } from '../i18n/text';
import { frameCode, frameHeight, type FramedFigure } from './frame-code';
import { socialSize } from './social-foot';

/** Px of a frame for those who ask how wide it is; it takes the width it is given. */
const width = 720;

interface Offered {
  readonly figure: FramedFigure;
  readonly lang: Lang;
  /** Name and address of the site, and of the figure's picture, with host. */
  readonly provider: string;
  readonly site: string;
  readonly picture: string;
}

/** A figure as oEmbed 1.0 describes what another page may show (https://oembed.com), type rich. */
export const oembedOf = ({ figure, lang, provider, site, picture }: Offered): string =>
  JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: figure.title,
    provider_name: provider,
    provider_url: site,
    html: frameCode(figure),
    width,
    height: frameHeight(figure),
    thumbnail_url: picture,
    thumbnail_width: socialSize.width,
    thumbnail_height: socialSize.height,
    lang,
  });
