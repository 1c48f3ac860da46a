import { withoutAddress } from '../words';

/** Where nobody knows the site's address there is nothing to frame, and the line says so. */
export const frameCode = (): string =>
  withoutAddress().join(document.documentElement.lang === 'en' ? ' ' : '');

export const elementCode = frameCode;
