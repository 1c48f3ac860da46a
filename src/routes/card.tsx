import { useNavigate, useSearchParams } from 'react-router';
import type { FigureSpec } from '../figures/spec';
import { FigureCard } from '../ui/figure-card';
import { rowAddress, useFrame, useView } from './frame';
import { useFigureData } from './load';
import { pathTo } from './paths';
import { choiceKey, figureQuery, sharedQuery, withValue } from './view';

interface Props {
  readonly spec: FigureSpec;
  /** Choices the page makes for the figure: the city of a city's page. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly size?: 'card' | 'small';
  readonly level?: 2 | 3;
  readonly held?: number;
  /** Slug of the city whose page this is. */
  readonly here?: string;
}

const nothing = {};

/** A figure's card on a page that shows several: data, view and addresses come together here. */
export function Card({ spec, fixed = nothing, here, ...rest }: Props) {
  const frame = useFrame();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const view = useView(spec.id, fixed);
  const state = useFigureData(spec, view);
  return (
    <FigureCard
      {...rest}
      fixed={Object.keys(fixed)}
      spec={spec}
      state={state}
      view={view}
      registers={frame.registers}
      href={pathTo(
        frame.lang,
        { page: 'chart', figure: spec.id },
        figureQuery(search, spec.id, fixed),
      )}
      rowHref={rowAddress(frame, sharedQuery(search).toString(), here)}
      onOpen={(href) => void navigate(href)}
      onChoose={(id, value) =>
        setSearch((now) => withValue(now, choiceKey(id, spec.id), value), {
          replace: true,
          preventScrollReset: true,
        })
      }
    />
  );
}
