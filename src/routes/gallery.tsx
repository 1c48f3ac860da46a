import './gallery.css';
import { Link, useSearchParams } from 'react-router';
import { figures } from '../figures';
import type { Topic } from '../figures/spec';
import { useInterface } from '../ui/interface';
import { Pick } from '../ui/controls';
import { Card } from './card';
import { useFrame } from './frame';
import { Head } from './head';
import { pathTo } from './paths';
import { sharedQuery, withValue } from './view';

export const needs = () => [...new Set(figures.flatMap((spec) => spec.needs))];

const topics: readonly Topic[] = [
  'overview',
  'cities',
  'industries',
  'hong-kong',
  'targets-2030',
  'resources',
  'companies',
];

/** Every figure, small, by topic. */
export function Component() {
  const { lang } = useFrame();
  const { t } = useInterface();
  const [search, setSearch] = useSearchParams();
  const asked = topics.find((topic) => topic === search.get('topic')) ?? null;
  const shown = figures.filter((spec) => asked === null || spec.topic === asked);
  return (
    <div className="page gallery">
      <Head
        lang={lang}
        title={t(($) => $.charts.title)}
        description={t(($) => $.charts.description)}
        page={{ page: 'charts' }}
      />
      <h1>{t(($) => $.charts.title)}</h1>
      <p className="lead">{t(($) => $.charts.lead)}</p>
      <div className="gallery-bar rule">
        <Pick
          label={t(($) => $.charts.filter)}
          options={[
            { id: 'all', label: t(($) => $.topics.all) },
            ...topics
              .filter((topic) => figures.some((spec) => spec.topic === topic))
              .map((topic) => ({ id: topic, label: t(($) => $.topics[topic]) })),
          ]}
          value={asked ?? 'all'}
          onPick={(id) =>
            setSearch((now) => withValue(now, 'topic', id === 'all' ? null : id), {
              replace: true,
              preventScrollReset: true,
            })
          }
        />
        <p className="muted" aria-live="polite">
          {t(($) => $.charts.count, { count: shown.length })}
        </p>
        <Link to={pathTo(lang, { page: 'grammar' }, sharedQuery(search).toString())}>
          {t(($) => $.charts.grammar)}
        </Link>
      </div>
      <div className="gallery-cards">
        {shown.map((spec) => (
          <Card key={spec.id} spec={spec} size="small" level={2} />
        ))}
      </div>
    </div>
  );
}
