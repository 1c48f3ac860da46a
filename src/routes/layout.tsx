import { useEffect, useMemo, useRef } from 'react';
import { I18nextProvider } from 'react-i18next';
import {
  Outlet,
  ScrollRestoration,
  useLoaderData,
  useLocation,
  useSearchParams,
  type LoaderFunctionArgs,
} from 'react-router';
import { speak } from '../i18n';
import { isLang, langs, say } from '../i18n/text';
import { ErrorCard } from '../ui/error-card';
import { useInterface } from '../ui/interface';
import { SiteFooter } from '../ui/site-footer';
import { SiteHeader } from '../ui/site-header';
import type { Frame } from './frame';
import { useRegisters } from './load';
import { LostPage } from './lost';
import { inLanguage, languageOf, parsePath, pathTo, preferredLanguage } from './paths';
import { rememberLanguage } from './remembered';
import { useTheme } from './theme';
import { sharedQuery } from './view';

/** The interface in the language of the address; an unknown language gets the likeliest one and a 404 page. */
export async function loadLanguage({ params, request }: LoaderFunctionArgs) {
  const asked = params['lang'];
  const known = isLang(asked);
  const lang = known
    ? asked
    : languageOf(new URL(request.url).pathname, preferredLanguage(navigator.languages));
  return { known, lang, i18n: await speak(lang) };
}

/** The page around every route: header, main, footer, in one language. */
export function Layout() {
  const { known, lang, i18n } = useLoaderData<typeof loadLanguage>();
  useEffect(() => {
    document.documentElement.lang = lang;
    // The document said that it was busy until its first page stood.
    document.getElementById('root')?.removeAttribute('aria-busy');
  }, [lang]);
  return (
    <I18nextProvider i18n={i18n}>
      <Shell known={known} lang={lang} />
      <ScrollRestoration />
    </I18nextProvider>
  );
}

/** Moves the focus to the page's content after a step to another page, as a new document would. */
function useFocusOnPage(page: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.focus({ preventScroll: true });
  }, [page]);
  return main;
}

function Shell({ known, lang }: { readonly known: boolean; readonly lang: Frame['lang'] }) {
  const { t } = useInterface();
  const location = useLocation();
  const [search] = useSearchParams();
  const { theme, toggle } = useTheme();
  const { registers, failure } = useRegisters();
  const main = useFocusOnPage(location.pathname.split('/').slice(2).join('/'));
  const frame = useMemo<Frame>(() => ({ lang, theme, registers }), [lang, theme, registers]);
  const query = sharedQuery(search).toString();
  const here = parsePath(location.pathname)?.page;
  return (
    <>
      <a className="skip" href="#main">
        {t(($) => $.site.skip)}
      </a>
      <SiteHeader
        home={pathTo(lang, { page: 'overview' }, query)}
        links={[
          {
            href: pathTo(lang, { page: 'overview' }, query),
            name: t(($) => $.nav.overview),
            current: here?.page === 'overview',
          },
          {
            href: pathTo(lang, { page: 'charts' }, query),
            name: t(($) => $.nav.charts),
            current: here?.page === 'charts' || here?.page === 'chart' || here?.page === 'grammar',
          },
        ]}
        cities={registers.cities.map((city) => ({
          href: pathTo(lang, { page: 'city', city: city.slug ?? city.adcode }, query),
          name: say(city.short, lang),
          current: here?.page === 'city' && here.city === city.slug,
        }))}
        languages={langs.map((other) => ({
          lang: other,
          href: inLanguage(location, other),
          current: other === lang,
        }))}
        theme={theme}
        onTheme={toggle}
        onLanguage={rememberLanguage}
      />
      <main id="main" tabIndex={-1} ref={main}>
        {failure && (
          <div className="page">
            <ErrorCard
              title={t(($) => $.error.notes)}
              error={failure.error}
              onRetry={failure.retry}
            />
          </div>
        )}
        {known ? <Outlet context={frame} /> : <LostPage frame={frame} />}
      </main>
      <SiteFooter registers={registers} grammar={pathTo(lang, { page: 'grammar' }, query)} />
    </>
  );
}
