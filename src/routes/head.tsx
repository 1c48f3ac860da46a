import { createContext, useContext } from 'react';
import { useInterface } from '../ui/interface';
import type { Page } from './paths';

/** What the head of a page's document says. */
export interface HeadWords {
  readonly title: string;
  readonly description: string;
  /** The page; null for one that does not exist, which no search engine should keep. */
  readonly page: Page | null;
}

/** Takes the head's words from the page that is being drawn. */
export const HeadContext = createContext<(words: HeadWords) => void>(() => {});

/** Says title, description and address of a page; the site's name follows unless it says the same. */
export function Head({ title, description, page }: HeadWords) {
  const { t } = useInterface();
  const site = t(($) => $.site.name);
  useContext(HeadContext)({
    title: title === site ? title : `${title} · ${site}`,
    description,
    page,
  });
  return null;
}
