import { useNavigate, useParams, useSearchParams, type Params } from 'react-router';
import type { DatasetId } from '../datasets';
import { figureById, figures } from '../figures';
import type { FigureSpec } from '../figures/spec';
import { Breadcrumb } from '../ui/breadcrumb';
import { FigurePage } from '../ui/figure-page';
import { useInterface } from '../ui/interface';
import { FigureLink } from './figure-link';
import { rowAddress, useFrame, useView } from './frame';
import { Head } from './head';
import { useFigureData } from './load';
import { LostPage } from './lost';
import { pathTo } from './paths';
import { sharedQuery, withValue } from './view';

export const needs = (params: Params): readonly DatasetId[] =>
  figureById(params['figure'] ?? '')?.needs ?? [];

/** One figure in full; an unknown one is a 404 page with what comes nearest. */
export function Component() {
  const frame = useFrame();
  const spec = figureById(useParams()['figure'] ?? '');
  return spec ? <Chart key={spec.id} spec={spec} /> : <LostPage frame={frame} />;
}

function Chart({ spec }: { readonly spec: FigureSpec }) {
  const frame = useFrame();
  const { lang } = frame;
  const { t } = useInterface();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const view = useView(null);
  const state = useFigureData(spec, view);
  const set = (key: string, value: string | null) =>
    setSearch((now) => withValue(now, key, value), { replace: true, preventScrollReset: true });
  const query = sharedQuery(search).toString();
  const others = figures.filter((other) => other.topic === spec.topic && other.id !== spec.id);
  return (
    <FigurePage
      spec={spec}
      state={state}
      view={view}
      registers={frame.registers}
      rowHref={rowAddress(frame, query)}
      onOpen={(href) => void navigate(href)}
      onChoose={set}
      onCurrency={(currency) => set('currency', currency)}
      shown={search.get('show') === 'table' ? 'table' : 'plot'}
      onShow={(tab) => set('show', tab === 'table' ? 'table' : null)}
      renderHead={(title, subtitle) => (
        <Head
          lang={lang}
          title={title}
          description={subtitle}
          page={{ page: 'chart', figure: spec.id }}
        />
      )}
      breadcrumb={
        <Breadcrumb
          steps={[
            { name: t(($) => $.nav.charts), href: pathTo(lang, { page: 'charts' }, query) },
            {
              name: t(($) => $.topics[spec.topic]),
              href: pathTo(
                lang,
                { page: 'charts' },
                withValue(sharedQuery(search), 'topic', spec.topic).toString(),
              ),
            },
          ]}
        />
      }
      related={
        others.length > 0 && (
          <section className="rule">
            <h2 className="figure-page-heading">{t(($) => $.chart.related)}</h2>
            <ul>
              {others.map((other) => (
                <li key={other.id}>
                  <FigureLink spec={other} />
                </li>
              ))}
            </ul>
          </section>
        )
      }
    />
  );
}
