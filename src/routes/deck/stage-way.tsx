import { useEffect, useRef } from 'react';
import { say, type Lang } from '../../i18n/text';
import { words } from '../present-words';
import { save } from '../take/save';
import { themeNow } from '../take/theme-now';
import { useWork, WorkLine } from '../take/work';
import { words as takeWords } from '../take/words';
import { stageFile } from './stage-file';

interface Props {
  readonly deck: string;
  /** ISO day of the data's newest change. */
  readonly release: string;
  readonly lang: Lang;
}

/**
 * The button that makes a deck of the stage into a file, in the page's language and colours. It stands
 * in for one that was pressed, so it begins at once.
 */
export function StageWay({ deck, release, lang }: Props) {
  const work = useWork(lang);
  const button = useRef<HTMLButtonElement>(null);
  const give = () =>
    work.run(async (steps) => {
      const file = await stageFile({ deck, lang, theme: themeNow(), release }, steps);
      save(file, 'pptx');
      return `${say(takeWords.saved, lang)} ${file.name}`;
    });
  useEffect(() => {
    button.current?.focus();
    button.current?.click();
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="present-file"
        aria-disabled={work.isBusy}
        onClick={() => work.isBusy || void give()}
      >
        {say(words.file, lang)}
      </button>
      <WorkLine {...work} lang={lang} />
    </>
  );
}
