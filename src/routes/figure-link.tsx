import type { FigureSpec } from '../figures/spec';
import { say } from '../i18n/text';
import { Tied } from '../ui/tied';
import { useFrame } from './frame';
import { useBuilt } from './load';
import { pathTo } from './paths';
import { readView } from './view';

interface Props {
  readonly spec: FigureSpec;
  /** The figure stands on this page: the link leads down to it. */
  readonly within?: boolean;
}

/** A link to a figure under its finding. */
export function FigureLink({ spec, within = false }: Props) {
  const { lang } = useFrame();
  const title = spec.title(useBuilt(spec.needs), readView(lang, new URLSearchParams(), null));
  return (
    <a href={within ? `#${spec.id}` : pathTo(lang, { page: 'chart', figure: spec.id })}>
      <Tied text={say(title, lang)} lang={lang} />
    </a>
  );
}
