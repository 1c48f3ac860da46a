import type { Lang } from '../i18n/text';

const inBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

const asked = new Map<string, Promise<string>>();

/**
 * The site's Latin face as a style to put into a picture: a picture that is drawn alone cannot reach
 * the page's. Empty where the face does not come; the system's own draws it then.
 */
export function faceFor(lang: Lang): Promise<string> {
  const name = lang === 'en' ? 'Inter' : 'InterHan';
  const known = asked.get(name);
  if (known) return known;
  const coming = fetch(new URL('../theme/fonts/inter.woff2', import.meta.url))
    .then(async (answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      const data = inBase64(new Uint8Array(await answer.arrayBuffer()));
      // Chinese sets quotation marks and dashes full width; those stay with the Chinese face.
      const range =
        lang === 'en'
          ? ''
          : ';unicode-range:U+20-7E,U+A0,U+A3,U+A5,U+A7,U+B0-B3,U+B7,U+BD,U+D7,U+E9,U+2013,U+203A,U+20AC,U+2190-2197,U+2212,U+2248-2265';
      return `<style>@font-face{font-family:${name};font-weight:400 700;src:url(data:font/woff2;base64,${data}) format("woff2")${range}}</style>`;
    })
    .catch(() => {
      asked.delete(name);
      return '';
    });
  asked.set(name, coming);
  return coming;
}
