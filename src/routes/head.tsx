import { createContext, useContext } from 'react';
import { useInterface } from '../ui/interface';
import type { Card } from './card';
import type { Page } from './paths';

/** What the head of a page's document says. */
export interface HeadWords {
  readonly title: string;
  readonly description: string;
  /** The page; null for one that does not exist, which no search engine should keep. */
  readonly page: Page | null;
}

/** What a page tells of itself. */
export interface Told extends HeadWords {
  readonly card: Card | null;
}

interface Props extends HeadWords {
  /** What stands for the page where its address is shared; without it the site's own picture does. */
  readonly card?: Card;
  /** Style of this kind of page alone; it stands with the page, so that no other carries it. */
  readonly style?: string;
}

/** Takes the head's words from the page that is being drawn. */
export const HeadContext = createContext<(words: Told) => void>(() => {});

/** Says title, description and address of a page; the site's name follows unless it says the same. */
export function Head({ title, description, page, style, card }: Props) {
  const { t } = useInterface();
  const site = t(($) => $.site.name);
  useContext(HeadContext)({
    title: title === site ? title : `${title} · ${site}`,
    description,
    page,
    card: card ?? null,
  });
  if (style === undefined) return null;
  // Our own file; React would escape the signs of its selectors.
  // oxlint-disable-next-line react/no-danger
  return <style dangerouslySetInnerHTML={{ __html: style }} />;
}
