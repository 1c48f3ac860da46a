import { useParams } from 'react-router';
import { figureById } from '../figures';
import { draw } from '../figures/draw';
import type { FigureSpec } from '../figures/spec';
import { useInterface } from '../ui/interface';
import { useFrame } from './frame';
import { Head } from './head';
import { Embedded } from './island';
import { useBuilt } from './load';
import { LostPage } from './lost';
import { readView } from './view';

/** The narrow picture comes only into a narrow frame. */
const widths = [312, 472];

/** One figure without the site around it, for the pages of others. */
export function Component() {
  const spec = figureById(useParams()['figure'] ?? '');
  return spec ? <Alone spec={spec} /> : <LostPage />;
}

function Alone({ spec }: { readonly spec: FigureSpec }) {
  const { lang } = useFrame();
  const { t } = useInterface();
  const { title, subtitle } = draw(
    spec,
    useBuilt(spec.needs),
    readView(lang, new URLSearchParams(), null),
  );
  return (
    <main
      id="main"
      data-open-city={t(($) => $.tip.openCity)}
      data-enter-city={t(($) => $.tip.enterCity)}
      data-open-chart={t(($) => $.tip.openChart)}
      data-enter-chart={t(($) => $.tip.enterChart)}
      data-printed={t(($) => $.tip.printed)}
    >
      <Head title={title} description={subtitle} page={{ page: 'chart', figure: spec.id }} />
      <Embedded spec={spec} options={{ widths, later: 'narrow' }} />
    </main>
  );
}
