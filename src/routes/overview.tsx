import { figureById } from '../figures';
import { useInterface } from '../ui/interface';
import { Card } from './island';
import { Head } from './head';
import { Strip } from './strip';
import style from './overview.page.css?inline';

/** Told in this order; figures that share a place stand above each other, so that no card is half empty. */
const order: readonly { readonly span: 1 | 2 | 3; readonly ids: readonly string[] }[] = [
  { span: 2, ids: ['targets-2030', 'hk-ranks'] },
  { span: 1, ids: ['hk-share', 'listings'] },
  { span: 3, ids: ['clusters'] },
  { span: 1, ids: ['world-shares', 'industry-ranks'] },
  { span: 2, ids: ['resources', 'industry-classes', 'listed-industries'] },
  { span: 3, ids: ['city-counties'] },
  { span: 3, ids: ['foreign-capital'] },
];

const shown = order.map(({ span, ids }) => ({
  span,
  specs: ids.map(figureById).filter((spec) => spec !== undefined),
}));

/** Widths of a card's plot by the columns it spans. */
const widths = { 1: [312], 2: [312, 736], 3: [312, 1136] } as const;

/** The overview: five figures, the map of the cities, and every other figure in a card. */
export function Component() {
  const { t } = useInterface();
  const [headline, map] = [figureById('headline'), figureById('city-map')];
  return (
    <div className="page overview">
      <Head
        title={t(($) => $.site.name)}
        description={t(($) => $.site.description)}
        page={{ page: 'overview' }}
        style={style}
        {...(map && { card: { spec: map, title: t(($) => $.overview.title) } })}
      />
      <header className="overview-head">
        <h1>{t(($) => $.overview.title)}</h1>
        <p className="lead">{t(($) => $.overview.lead)}</p>
      </header>
      <section aria-label={t(($) => $.overview.headline)}>
        {headline && <Strip spec={headline} />}
      </section>
      <div className="overview-map">
        {map && <Card spec={map} options={{ level: 2, widths: widths[3] }} />}
      </div>
      <div className="overview-grid">
        {shown.map(({ span, specs }) => (
          <div key={specs.map((spec) => spec.id).join()} className={`overview-span-${span}`}>
            {specs.map((spec) => (
              <Card
                key={spec.id}
                spec={spec}
                options={{ level: 2, widths: widths[span], later: 'all' }}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
