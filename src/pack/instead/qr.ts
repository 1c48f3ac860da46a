import { withoutAddress } from '../words';

/** Where nobody knows the site's address: what stands in the place of a code, and says so. */
export const qrOf = (): Promise<string> =>
  Promise.resolve(
    `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="0 0 240 240"><path fill="#fff" d="M0 0h240v240H0z"/>${withoutAddress()
      .map(
        (line, i) =>
          `<text x="120" y="${112 + i * 32}" text-anchor="middle" font-family="sans-serif" font-size="24">${line}</text>`,
      )
      .join('')}</svg>`,
  );
