import { Outlet, useLocation } from 'react-router';
import { langs, say } from '../i18n/text';
import { useInterface } from '../ui/interface';
import { releaseOf } from '../model/catalogue';
import { SiteFooter } from '../ui/site-footer';
import { SiteHeader } from '../ui/site-header';
import { dataWords } from './data-words';
import { useFrame } from './frame';
import { useBuilt } from './load';
import { inLanguage, parsePath, pathTo } from './paths';
import { useTipWords } from './tip-words';
import { words } from './compare-words';
import { words as presentWords } from './present-words';

const builtIds = ['topics', 'changes'] as const;

/** The page around every route: header, main, footer, in one language. */
export function Layout() {
  const { t } = useInterface();
  const { lang, registers } = useFrame();
  const { pathname } = useLocation();
  const here = parsePath(pathname)?.page;
  const { topics, changes } = useBuilt(builtIds);
  return (
    <>
      <a className="skip" href="#main">
        {t(($) => $.site.skip)}
      </a>
      <SiteHeader
        home={pathTo(lang, { page: 'overview' })}
        links={[
          {
            href: pathTo(lang, { page: 'overview' }),
            name: t(($) => $.nav.overview),
            current: here?.page === 'overview',
          },
          {
            href: pathTo(lang, { page: 'charts' }),
            name: t(($) => $.nav.charts),
            current: here?.page === 'charts' || here?.page === 'chart' || here?.page === 'grammar',
          },
          {
            href: pathTo(lang, { page: 'data' }),
            name: say(dataWords.data, lang),
            current: here?.page === 'data',
          },
          {
            href: pathTo(lang, { page: 'present' }),
            name: say(presentWords.present, lang),
            current: here?.page === 'present',
          },
        ]}
        search={{
          href: pathTo(lang, { page: 'search' }),
          name: t(($) => $.nav.search),
          current: here?.page === 'search',
        }}
        menus={[
          {
            id: 'topics',
            name: t(($) => $.nav.topics),
            targets: topics.rows.map(({ id, title }) => ({
              href: pathTo(lang, { page: 'topic', topic: id }),
              name: say(title, lang),
              current: here?.page === 'topic' && here.topic === id,
            })),
          },
          {
            id: 'cities',
            name: t(($) => $.nav.cities),
            targets: [
              ...registers.cities.map((city) => ({
                href: pathTo(lang, { page: 'city', city: city.slug ?? city.adcode }),
                name: say(city.short, lang),
                current: here?.page === 'city' && here.city === city.slug,
              })),
              {
                href: pathTo(lang, { page: 'compare' }),
                name: say(words.title, lang),
                current: here?.page === 'compare',
              },
            ],
          },
        ]}
        languages={langs.map((other) => ({
          lang: other,
          href: inLanguage({ pathname, search: '', hash: '' }, other),
          current: other === lang,
        }))}
      />
      <main id="main" tabIndex={-1} {...useTipWords()}>
        <Outlet />
      </main>
      <SiteFooter
        registers={registers}
        release={releaseOf(changes)}
        addresses={{
          grammar: pathTo(lang, { page: 'grammar' }),
          data: pathTo(lang, { page: 'data' }),
          changes: pathTo(lang, { page: 'data', part: 'changes' }),
        }}
      />
    </>
  );
}
