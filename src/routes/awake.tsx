import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
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
}

function Framed({ lang, children }: Pick<Props, 'lang' | 'children'>) {
  const { registers } = useRegisters();
  const frame = useMemo(() => ({ lang, registers }), [lang, registers]);
  return <FrameContext value={frame}>{children}</FrameContext>;
}

/** What every island stands on, at build as in the browser: data, words, registers. */
export function Awake({ client, t, lang, children }: Props) {
  const words = useMemo(() => ({ t, lang }), [t, lang]);
  return (
    <QueryClientProvider client={client}>
      <InterfaceContext value={words}>
        <Framed lang={lang}>{children}</Framed>
      </InterfaceContext>
    </QueryClientProvider>
  );
}
