import type { DatasetId } from '../datasets';
import type { Figure } from '../figures/spec';
import type { Cited } from '../export/citation';
import { say } from '../i18n/text';
import { readBy, releaseOf } from '../model/catalogue';
import { useInterface } from '../ui/interface';
import { sourceFacts } from '../model/sources';
import { useFrame } from './frame';
import { useBuilt } from './load';

const ids = ['changes'] as const;

interface View extends Pick<Figure, 'sources' | 'locators'> {
  readonly title: string;
  readonly address: string;
  /** Datasets it is drawn from. */
  readonly needs: readonly DatasetId[];
}

/** What the citation of a view is made of; its sources as the page lists them. */
export function useCited({ title, address, needs, sources, locators }: View): Cited {
  const { lang, registers } = useFrame();
  const { t } = useInterface();
  const { changes } = useBuilt(ids);
  return {
    title,
    site: t(($) => $.site.name),
    release: releaseOf(changes),
    read: readBy(changes, needs),
    address,
    sources: sources.flatMap((id) => {
      const source = registers.sources.get(id);
      if (!source) return [];
      return {
        title: say(source.title, lang),
        facts: sourceFacts(source, locators[id] ?? [], lang),
      };
    }),
  };
}
