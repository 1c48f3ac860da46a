/** Control signs but tab and line ends, and halves of pairs: XML knows none of them. */
const unknown = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text without the signs that XML does not know. */
export const cleanXml = (text: string): string => text.replace(unknown, '');

/** A text as XML: never markup. */
export const xmlText = (text: string): string =>
  cleanXml(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
