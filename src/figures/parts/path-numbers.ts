/** A number to a tenth, or to more decimals, as short as SVG allows: "12", ".5", "-3.2". */
export const short = (value: number, decimals = 1): string => {
  const text = String(Number(value.toFixed(decimals)));
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
};

/** Numbers in a row: a sign parts two of them, and so does the point of the second after that of the first. */
export const inRow = (values: readonly string[]): string =>
  values
    .map((value, i) => {
      const before = values[i - 1];
      const isParted =
        before === undefined ||
        value.startsWith('-') ||
        (value.startsWith('.') && before.includes('.'));
      return isParted ? value : ` ${value}`;
    })
    .join('');

/** The numbers of a path or a list of points, whatever stands between them. */
export const numbers = (text: string): number[] =>
  (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
