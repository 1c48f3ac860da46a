import type { FigureSpec } from '../figures/spec';
import { say } from '../i18n/text';
import { Tied } from '../ui/tied';
import { useFrame } from './frame';
import { useBuilt } from './load';
import { pathTo } from './paths';
import { readView } from './view';

/** A link to a figure under its finding. */
export function FigureLink({ spec }: { readonly spec: FigureSpec }) {
  const { lang } = useFrame();
  const title = spec.title(useBuilt(spec.needs), readView(lang, new URLSearchParams(), null));
  return (
    <a href={pathTo(lang, { page: 'chart', figure: spec.id })}>
      <Tied text={say(title, lang)} lang={lang} />
    </a>
  );
}
