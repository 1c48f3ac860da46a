/** Signs that some file system refuses, controls, and marks that turn the direction of writing. */
const refused = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}<>:"/\\|?*]/gu;

/** Longest name in UTF-16 units: short enough for every file system, extension and path included. */
const longest = 80;

/** Names that Windows keeps for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** As much of a text as fits, up to the end of a word where it has words. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > longest) break;
    kept += sign;
  }
  const lastWord = kept.lastIndexOf(' ');
  return lastWord > longest / 2 ? kept.slice(0, lastWord).replace(/[,;:]$/, '') : kept;
}

/** A text as the name of a file: readable in its language, safe everywhere; `figure` where nothing is left. */
export function fileName(text: string, extension: string): string {
  const clean = text.normalize('NFC').replace(refused, ' ').replace(/\s+/g, ' ').trim();
  const short = shortened(clean);
  // Windows drops a dot or a space at the end, and a dot in front hides the file elsewhere.
  const name = short.replace(/^[. ]+|[. ]+$/g, '');
  return `${name === '' || device.test(name) ? `figure ${name}`.trim() : name}.${extension}`;
}
