import { Link, useSearchParams } from 'react-router';
import type { FigureSpec, View } from '../figures/spec';
import { say } from '../i18n/text';
import { useInterface } from '../ui/interface';
import { useFigureData } from './load';
import { pathTo } from './paths';
import { figureQuery, nominalWidth } from './view';

/** A link to a figure under its finding; under its id until its data have arrived. */
export function FigureLink({ spec }: { readonly spec: FigureSpec }) {
  const { lang } = useInterface();
  const [search] = useSearchParams();
  const view: View = { lang, theme: 'light', currency: null, choices: {}, width: nominalWidth };
  const state = useFigureData(spec, view);
  const title = state.status === 'ready' ? say(spec.title(state.data, view), lang) : spec.id;
  return (
    <Link to={pathTo(lang, { page: 'chart', figure: spec.id }, figureQuery(search, spec.id))}>
      {title}
    </Link>
  );
}
