import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { Lang } from '../i18n/text';
import type { Translate } from '../i18n/words';
import { InterfaceContext } from '../ui/interface';
import { FrameContext } from './frame';
import { useRegisters } from './load';

interface Props {
  readonly client: QueryClient;
  readonly t: Translate;
  readonly lang: Lang;
  readonly children: ReactNode;
  /** All of it answers now. */
  onAwake?(): void;
}

function Framed({ lang, children }: Pick<Props, 'lang' | 'children'>) {
  const { registers } = useRegisters();
  const frame = useMemo(() => ({ lang, registers }), [lang, registers]);
  return <FrameContext value={frame}>{children}</FrameContext>;
}

/** What every island stands on, at build as in the browser: data, words, registers. */
export function Awake({ client, t, lang, children, onAwake }: Props) {
  const words = useMemo(() => ({ t, lang }), [t, lang]);
  useEffect(() => onAwake?.(), [onAwake]);
  return (
    <QueryClientProvider client={client}>
      <InterfaceContext value={words}>
        <Framed lang={lang}>{children}</Framed>
      </InterfaceContext>
    </QueryClientProvider>
  );
}
