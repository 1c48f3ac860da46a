import { langs, type Lang } from '../i18n/text';
import { useInterface } from '../ui/interface';
import { pathTo, type Page } from './paths';

interface Props {
  readonly lang: Lang;
  /** Title of the page; the site's name follows unless it says the same. */
  readonly title: string;
  readonly description: string;
  /** The page; null for one that does not exist, which no search engine should keep. */
  readonly page: Page | null;
}

/** Title, description and the page's addresses in every language; React moves them to the head. */
export function Head({ lang, title, description, page }: Props) {
  const { t } = useInterface();
  const site = t(($) => $.site.name);
  return (
    <>
      <title>{title === site ? title : `${title} · ${site}`}</title>
      <meta name="description" content={description} />
      {page === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={pathTo(lang, page)} />
          {langs.map((other) => (
            <link key={other} rel="alternate" hrefLang={other} href={pathTo(other, page)} />
          ))}
        </>
      )}
    </>
  );
}
