import { figures } from '../figures';
import type { FigureSpec } from '../figures/spec';
import { Breadcrumb } from '../ui/breadcrumb';
import style from '../ui/figure-page.page.css?inline';
import { useInterface } from '../ui/interface';
import { FigureLink } from './figure-link';
import { figureRoute, useFinding } from './figure-route';
import { useFrame } from './frame';
import { Head } from './head';
import { Page } from './island';
import { pathTo } from './paths';

function Chart({ spec }: { readonly spec: FigureSpec }) {
  const { lang } = useFrame();
  const { t } = useInterface();
  const others = figures.filter((other) => other.topic === spec.topic && other.id !== spec.id);
  return (
    <div className="page figure-page">
      <Head {...useFinding(spec)} page={{ page: 'chart', figure: spec.id }} style={style} />
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

/** One figure in full. */
export const Component = figureRoute(Chart);
