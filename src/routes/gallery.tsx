import { figures } from '../figures';
import type { Topic } from '../figures/spec';
import { say } from '../i18n/text';
import { useInterface } from '../ui/interface';
import { PickList } from '../ui/controls';
import { everyFigure } from '../shell/tray/address';
import { deckLinks } from './deck/links';
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

/** What a figure is to the eye, in the order of the list. */
const kinds = ['map', 'bars', 'years', 'diagram', 'words'] as const;

/** Every figure, small; the page's own script shows those the address asks for (shell/filter.ts). */
export function Component() {
  const { lang, registers } = useFrame();
  const { t } = useInterface();
  const count = (amount: number) => t(($) => $.charts.count, { count: amount });
  const all = { id: 'all', label: t(($) => $.topics.all) };
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
        <PickList
          name="topic"
          label={t(($) => $.charts.filter)}
          options={[all, ...topics.map((id) => ({ id, label: t(($) => $.topics[id]) }))]}
          value="all"
        />
        <PickList
          name="kind"
          label={t(($) => $.charts.kind)}
          options={[all, ...kinds.map((id) => ({ id, label: t(($) => $.charts.kinds[id]) }))]}
          value="all"
        />
        <PickList
          name="place"
          label={t(($) => $.charts.place)}
          options={[
            all,
            ...registers.cities.map(({ slug, short }) => ({
              id: slug ?? '',
              label: say(short, lang),
            })),
          ]}
          value="all"
        />
        <p
          className="muted"
          aria-live="polite"
          data-none={t(($) => $.charts.none)}
          data-one={count(1)}
          data-many={count(2).replace('2', '#')}
        >
          {count(figures.length)}
        </p>
        <a href={pathTo(lang, { page: 'grammar' })}>{t(($) => $.charts.grammar)}</a>
        <a href={pathTo(lang, { page: 'deck' }, `figures=${everyFigure}`)}>
          {say(deckLinks.all, lang)}
        </a>
      </div>
      <div className="gallery-cards">
        {figures.map((spec, i) => (
          <GalleryCard key={spec.id} spec={spec} later={i >= first} />
        ))}
      </div>
    </div>
  );
}
