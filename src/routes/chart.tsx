import { useParams } from 'react-router';
import { figureById, figures } from '../figures';
import { draw } from '../figures/draw';
import type { FigureSpec } from '../figures/spec';
import { Breadcrumb } from '../ui/breadcrumb';
import { useInterface } from '../ui/interface';
import { FigureLink } from './figure-link';
import { useFrame } from './frame';
import { Head } from './head';
import { Page } from './island';
import { useBuilt } from './load';
import { LostPage } from './lost';
import { pathTo } from './paths';
import { readView } from './view';

/** One figure in full; an unknown one is a 404 page with what comes nearest. */
export function Component() {
  const spec = figureById(useParams()['figure'] ?? '');
  return spec ? <Chart spec={spec} /> : <LostPage />;
}

function Chart({ spec }: { readonly spec: FigureSpec }) {
  const { lang } = useFrame();
  const { t } = useInterface();
  const { title, subtitle } = draw(
    spec,
    useBuilt(spec.needs),
    readView(lang, new URLSearchParams(), null),
  );
  const others = figures.filter((other) => other.topic === spec.topic && other.id !== spec.id);
  return (
    <div className="page figure-page">
      <Head title={title} description={subtitle} page={{ page: 'chart', figure: spec.id }} />
      <Breadcrumb
        steps={[
          { name: t(($) => $.nav.charts), href: pathTo(lang, { page: 'charts' }) },
          {
            name: t(($) => $.topics[spec.topic]),
            href: pathTo(lang, { page: 'charts' }, `topic=${spec.topic}`),
          },
        ]}
      />
      <Page
        spec={spec}
        options={{ widths: [312, 736] }}
        related={
          others.length > 0 ? (
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
          ) : null
        }
      />
    </div>
  );
}
