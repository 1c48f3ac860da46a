import { figures } from '../figures';
import type { FigureSpec } from '../figures/spec';
import { say } from '../i18n/text';
import { Breadcrumb } from '../ui/breadcrumb';
import { Cite } from '../ui/cite';
import style from '../ui/figure-page.page.css?inline';
import { useInterface } from '../ui/interface';
import { Prose } from '../ui/prose';
import { useCited } from './cited';
import { dataWords } from './data-words';
import { FigureLink } from './figure-link';
import { figureRoute, useFinding } from './figure-route';
import { useFrame } from './frame';
import { Head } from './head';
import { Page } from './island';
import { useBuilt } from './load';
import { pathTo } from './paths';

interface BehindProps {
  readonly spec: FigureSpec;
  readonly notes: readonly string[];
}

/** What a figure stands on: its datasets, and its notes in the register. */
function Behind({ spec, notes }: BehindProps) {
  const { lang, registers } = useFrame();
  const data = useBuilt(spec.needs);
  const register = pathTo(lang, { page: 'data', part: 'discrepancies' });
  return (
    <>
      <section className="rule">
        <h2 className="figure-page-heading">{say(dataWords.data, lang)}</h2>
        <ul>
          {spec.needs.map((id) => (
            <li key={id}>
              <a href={pathTo(lang, { page: 'data', part: id })}>
                {say(data[id].meta.title, lang)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {notes.length > 0 && (
        <section className="rule">
          <h2 className="figure-page-heading">{say(dataWords.discrepancies, lang)}</h2>
          <ul>
            {notes.flatMap((id) => {
              const note = registers.notes.get(id);
              return note ? (
                <li key={id}>
                  <a href={`${register}#${id}`}>
                    <Prose text={say(note.title, lang)} lang={lang} />
                  </a>
                </li>
              ) : (
                []
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

function Chart({ spec }: { readonly spec: FigureSpec }) {
  const { lang } = useFrame();
  const { t } = useInterface();
  const others = figures.filter((other) => other.topic === spec.topic && other.id !== spec.id);
  const { notes, sources, locators, ...finding } = useFinding(spec);
  const address = pathTo(lang, { page: 'chart', figure: spec.id });
  const { title } = finding;
  const cited = useCited({ title, address, needs: spec.needs, sources, locators });
  return (
    <div className="page figure-page">
      <Head {...finding} page={{ page: 'chart', figure: spec.id }} style={style} card={{ spec }} />
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
        options={{ widths: [312, 736], edition: { release: cited.release, read: cited.read } }}
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
      <div className="data-below figure-page-aside">
        <Cite cited={cited} />
        <Behind spec={spec} notes={notes} />
      </div>
    </div>
  );
}

/** One figure in full. */
export const Component = figureRoute(Chart);
