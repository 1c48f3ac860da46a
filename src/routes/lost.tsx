import './lost.css';
import { Link, useLocation, useSearchParams } from 'react-router';
import { figures } from '../figures';
import type { FigureSpec } from '../figures/spec';
import { langs, say } from '../i18n/text';
import { useInterface } from '../ui/interface';
import { FigureLink } from './figure-link';
import { useFrame, type Frame } from './frame';
import { Head } from './head';
import { nearest, type Candidate } from './nearest';
import { decode, pathTo } from './paths';
import { sharedQuery } from './view';
import type { Place } from '../ui/registers';

type Suggestion =
  | { readonly kind: 'figure'; readonly spec: FigureSpec }
  | { readonly kind: 'city'; readonly city: Place };

const figureNames: readonly Candidate<Suggestion>[] = figures.map((spec) => ({
  value: { kind: 'figure', spec },
  names: [spec.id],
}));

const cityNames = (cities: readonly Place[]): Candidate<Suggestion>[] =>
  cities.map((city) => ({
    value: { kind: 'city', city },
    names: [
      city.slug ?? city.adcode,
      city.adcode,
      ...langs.flatMap((lang) => [city.name[lang], city.short[lang]]),
    ],
  }));

/** The 404 page in the reader's language, with what comes nearest to the words of the address. */
export function LostPage({ frame: { lang, registers } }: { readonly frame: Frame }) {
  const { t } = useInterface();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const query = sharedQuery(search).toString();
  const asked = decode(pathname.replace(/\/+$/, '').split('/').at(-1) ?? '');
  const found = nearest(asked, [...cityNames(registers.cities), ...figureNames]);
  return (
    <div className="page lost">
      <Head
        lang={lang}
        title={t(($) => $.lost.title)}
        description={t(($) => $.lost.text)}
        page={null}
      />
      <h1>{t(($) => $.lost.title)}</h1>
      <p className="lead">{t(($) => $.lost.text)}</p>
      {found.length > 0 && (
        <section>
          <h2>{t(($) => $.lost.nearest)}</h2>
          <ul>
            {found.map((one) =>
              one.kind === 'city' ? (
                <li key={one.city.id}>
                  <Link
                    to={pathTo(
                      lang,
                      { page: 'city', city: one.city.slug ?? one.city.adcode },
                      query,
                    )}
                  >
                    {say(one.city.name, lang)}
                  </Link>
                </li>
              ) : (
                <li key={one.spec.id}>
                  <FigureLink spec={one.spec} />
                </li>
              ),
            )}
          </ul>
        </section>
      )}
      <p>
        <Link to={pathTo(lang, { page: 'overview' }, query)}>{t(($) => $.lost.home)}</Link>
        {' · '}
        <Link to={pathTo(lang, { page: 'charts' }, query)}>{t(($) => $.lost.charts)}</Link>
      </p>
    </div>
  );
}

/** Any other address under a language. */
export function LostRoute() {
  return <LostPage frame={useFrame()} />;
}
