import type { FigureSpec } from '../figures/spec';
import { figureRoute, useFinding } from './figure-route';
import { Head } from './head';
import { Embedded } from './island';
import { useTipWords } from './tip-words';

/** The narrow picture comes only into a narrow frame. */
const widths = [312, 472];

function Alone({ spec }: { readonly spec: FigureSpec }) {
  return (
    <main id="main" {...useTipWords()}>
      <Head {...useFinding(spec)} page={{ page: 'chart', figure: spec.id }} />
      <Embedded spec={spec} options={{ widths, later: 'narrow' }} />
    </main>
  );
}

/** One figure without the site around it, for the pages of others. */
export const Component = figureRoute(Alone);
