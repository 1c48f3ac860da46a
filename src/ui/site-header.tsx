import { Fragment } from 'react';
import type { Lang } from '../i18n/text';
import { useInterface } from './interface';
import { LanguageSwitch } from './language-switch';
import { ThemeToggle } from './theme-toggle';

interface Target {
  readonly href: string;
  readonly name: string;
  readonly current: boolean;
}

interface Props {
  readonly home: string;
  readonly links: readonly Target[];
  readonly search: Target;
  /** Lists of pages under one name each. */
  readonly menus: readonly {
    readonly id: string;
    readonly name: string;
    readonly targets: readonly Target[];
  }[];
  readonly languages: readonly {
    readonly lang: Lang;
    readonly href: string;
    readonly current: boolean;
  }[];
}

function Links({ targets }: { readonly targets: readonly Target[] }) {
  return targets.map((target) => (
    <li key={target.href}>
      <a href={target.href} aria-current={target.current ? 'page' : undefined}>
        {target.name}
      </a>
    </li>
  ));
}

/** Mark, pages, topics, cities, search, language and theme; on a phone all but mark, name and search go into a menu. */
export function SiteHeader({ home, links, search, menus, languages }: Props) {
  const { t } = useInterface();
  return (
    <header className="site-header">
      <div className="page site-header-row">
        <a className="site-header-home" href={home}>
          <Emblem />
          {t(($) => $.site.name)}
        </a>
        <nav className="site-header-nav" aria-label={t(($) => $.nav.label)}>
          <ul>
            <Links targets={links} />
            {menus.map(({ id, name, targets }) => (
              <li key={id}>
                <button
                  type="button"
                  className={targets.some((one) => one.current) ? 'site-header-here' : undefined}
                  popoverTarget={`${id}-menu`}
                >
                  {name}
                </button>
                <div id={`${id}-menu`} className="site-menu site-menu-list" popover="auto">
                  <ul>
                    <Links targets={targets} />
                  </ul>
                </div>
              </li>
            ))}
          </ul>
        </nav>
        <SearchLink {...search} />
        <div className="site-header-tools">
          <LanguageSwitch languages={languages} />
          <ThemeToggle />
        </div>
        <button type="button" className="site-header-menu" popoverTarget="site-menu">
          {t(($) => $.nav.menu)}
        </button>
      </div>
      <div id="site-menu" className="site-menu site-menu-all" popover="auto">
        <nav aria-label={t(($) => $.nav.menu)}>
          <ul>
            <Links targets={links} />
          </ul>
          {menus.map(({ id, name, targets }) => (
            <Fragment key={id}>
              <p>{name}</p>
              <ul className="site-menu-columns">
                <Links targets={targets} />
              </ul>
            </Fragment>
          ))}
        </nav>
        <LanguageSwitch languages={languages} />
        <ThemeToggle />
      </div>
    </header>
  );
}

/** The way to the search's page, over which scripts open the search itself (shell/open-search.ts). */
function SearchLink({ href, name, current }: Target) {
  return (
    <a
      className="site-search"
      href={href}
      aria-current={current ? 'page' : undefined}
      data-search=""
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path
          d="M13 8.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM12 12l5 5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </svg>
      <span>{name}</span>
    </a>
  );
}

/** Three bars that end in open chevrons: a printed figure is often a bound. */
function Emblem() {
  return (
    <svg className="site-header-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M2 3h11v4H2zM2 10h15v4H2zM2 17h8v4H2z" fill="currentColor" />
      <path
        d="m15.5 2.5 2.5 2.5-2.5 2.5M19.5 9.5 22 12l-2.5 2.5M12.5 16.5 15 19l-2.5 2.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
  );
}
