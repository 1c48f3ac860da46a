import { createContext, useContext } from 'react';
import type { Lang } from '../i18n/text';
import type { Translate } from '../i18n/words';

interface Interface {
  readonly t: Translate;
  readonly lang: Lang;
}

export const InterfaceContext = createContext<Interface | null>(null);

/** The interface's words (`t`) and the language they are in. */
export function useInterface(): Interface {
  const words = useContext(InterfaceContext);
  if (!words) throw new Error('A part of a page stands outside its language.');
  return words;
}
