import { figures } from '../figures';
import type { Topic } from '../figures/spec';
import { useInterface } from '../ui/interface';
import { Pick } from '../ui/controls';
import { useFrame } from './frame';
import { GalleryCard } from './gallery-card';
import { Head } from './head';
import { pathTo } from './paths';
import style from './gallery.page.css?inline';

const topics: readonly Topic[] = [
  'overview',
  'cities',
  'industries',
  'hong-kong',
  'targets-2030',
  'resources',
  'companies',
  'doing-business',
  'trade-week',
  'ecology',
];

/** Cards whose pictures are on the page from the start; the others come when the reader does. */
const first = 8;

/** Every figure, small; the page's own script shows the topic of the address (shell/filter.ts). */
export function Component() {
  const { lang } = useFrame();
  const { t } = useInterface();
  const count = (amount: number) => t(($) => $.charts.count, { count: amount });
  const options = topics.flatMap((topic) => {
    const amount = figures.filter((spec) => spec.topic === topic).length;
    return amount > 0
      ? [{ id: topic, label: t(($) => $.topics[topic]), count: count(amount) }]
      : [];
  });
  return (
    <div className="page gallery">
      <Head
        title={t(($) => $.charts.title)}
        description={t(($) => $.charts.description)}
        page={{ page: 'charts' }}
        style={style}
      />
      <h1>{t(($) => $.charts.title)}</h1>
      <p className="lead">{t(($) => $.charts.lead)}</p>
      <div className="gallery-bar rule" data-filter="">
        <Pick
          label={t(($) => $.charts.filter)}
          options={[
            { id: 'all', label: t(($) => $.topics.all), count: count(figures.length) },
            ...options,
          ]}
          value="all"
        />
        <p className="muted" aria-live="polite">
          {count(figures.length)}
        </p>
        <a href={pathTo(lang, { page: 'grammar' })}>{t(($) => $.charts.grammar)}</a>
      </div>
      <div className="gallery-cards">
        {figures.map((spec, i) => (
          <GalleryCard key={spec.id} spec={spec} later={i >= first} />
        ))}
      </div>
    </div>
  );
}
