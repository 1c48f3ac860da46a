import type { RowOf } from '../datasets';
import type { FigureSpec } from '../figures/spec';
import { say, type Text } from '../i18n/text';
import type { Touched } from '../model/touched';
import { useInterface } from '../ui/interface';
import { Prose } from '../ui/prose';
import { FigureLink } from './figure-link';
import { useFrame } from './frame';
import { useBuilt } from './load';
import { pathTo } from './paths';

const words = {
  touches: { en: 'Touches', 'zh-Hant': '涉及', 'zh-Hans': '涉及' },
  allCities: {
    en: 'all eleven cities',
    'zh-Hant': '全部十一個設區市',
    'zh-Hans': '全部十一个设区市',
  },
} satisfies Readonly<Record<string, Text>>;

interface EntryProps {
  readonly note: RowOf<'notes'>;
  readonly touched: Touched;
  readonly specs: readonly FigureSpec[];
}

/** One note: what is printed and doubted, what the site does, and where a reader meets it. */
export function DoubtEntry({ note, touched, specs }: EntryProps) {
  const { lang, registers } = useFrame();
  const { t } = useInterface();
  const colon = lang === 'en' ? ': ' : '：';
  const all = touched.cities.length === registers.cities.length;
  const cities = all ? [] : registers.cities.filter((city) => touched.cities.includes(city.adcode));
  return (
    <section id={note.id}>
      <h3>
        <a href={`#${note.id}`}>
          <Prose text={say(note.title, lang)} lang={lang} />
        </a>
      </h3>
      <p>
        <Prose text={say(note.text, lang)} lang={lang} />
      </p>
      <p className="muted">
        {t(($) => $.chart.shown) + colon}
        <Prose text={say(note.shown, lang)} lang={lang} />
      </p>
      <ul className="inline source" aria-label={say(words.touches, lang)}>
        {specs.map((spec) => (
          <li key={spec.id}>
            <FigureLink spec={spec} />
          </li>
        ))}
        {all && <li>{say(words.allCities, lang)}</li>}
        {cities.map((city) => (
          <li key={city.adcode}>
            <a href={pathTo(lang, { page: 'city', city: city.slug ?? city.adcode })}>
              {say(city.short, lang)}
            </a>
          </li>
        ))}
        {specs.length === 0 && touched.datasets.map((id) => <DatasetItem key={id} id={id} />)}
      </ul>
    </section>
  );
}

function DatasetItem({ id }: { readonly id: Touched['datasets'][number] }) {
  const { lang } = useFrame();
  const { meta } = useBuilt([id])[id];
  return (
    <li>
      <a href={pathTo(lang, { page: 'data', part: id })}>{say(meta.title, lang)}</a>
    </li>
  );
}
