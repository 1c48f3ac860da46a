import type { FigureSpec } from '../figures/spec';
import { say, type Text } from '../i18n/text';
import { useInterface } from '../ui/interface';
import { figureRoute, useFinding } from './figure-route';
import { useFrame } from './frame';
import { Head } from './head';
import { Embedded } from './island';
import { pathTo } from './paths';
import { useTipWords } from './tip-words';

/** The narrow picture comes only into a narrow frame. */
const widths = [312, 472];

function Alone({ spec }: { readonly spec: FigureSpec }) {
  const finding = useFinding(spec);
  return (
    // Named, for a page with several frames has several of these.
    <main id="main" aria-label={finding.title} {...useTipWords()}>
      <Head {...finding} page={{ page: 'chart', figure: spec.id }} />
      <Embedded spec={spec} options={{ widths, later: 'narrow' }} />
    </main>
  );
}

const unknown: Text = {
  en: 'No figure goes by the name in this frame’s address. It may have been mistyped, or the figure may have been renamed.',
  'zh-Hant': '這個嵌入框的網址所指的圖表並不存在：可能打錯了名稱，也可能圖表已改名。',
  'zh-Hans': '这个嵌入框的网址所指的图表并不存在：可能打错了名称，也可能图表已改名。',
};

/** In place of a figure that does not exist: what is wrong, and where all of them are. */
function Unknown() {
  const { lang } = useFrame();
  const { t } = useInterface();
  return (
    <main id="main" className="embed">
      <Head title={t(($) => $.lost.title)} description={t(($) => $.lost.text)} page={null} />
      <article>
        <h1>{say(unknown, lang)}</h1>
        <p className="plot">
          <a href={pathTo(lang, { page: 'charts' })} target="_blank" rel="noopener">
            {t(($) => $.lost.charts)}
          </a>
        </p>
      </article>
    </main>
  );
}

/** One figure without the site around it, for the pages of others. */
export const Component = figureRoute(Alone, Unknown);
