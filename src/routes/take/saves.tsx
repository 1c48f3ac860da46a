import { useState } from 'react';
import { say, type Lang, type Text } from '../../i18n/text';
import { fileFor, pngFor, type Asked, type Kind, type Taken } from './outputs';
import { save } from './save';
import { SecondPick } from './second-pick';
import type { Steps } from './steps';
import { useWork, WorkLine } from './work';
import { words } from './words';

interface Props {
  readonly taken: Taken;
  readonly asked: Asked;
  readonly lang: Lang;
  /** The same view in another language. */
  takeIn(lang: Lang): Promise<Taken>;
}

const pictures: readonly Kind[] = ['png', 'svg', 'poster'];
const tables: readonly Kind[] = ['pptx', 'xlsx', 'csv', 'json', 'zip'];

/** The files of a view to save, and its picture to copy; what became of it is said below. */
export function Saves({ taken, asked, lang, takeIn }: Props) {
  const work = useWork(lang);
  const [second, setSecond] = useState<Lang | null>(null);
  const first = taken.papers.lang;
  const word = (text: Text) => say(text, lang);
  const give = async (kind: Kind, steps?: Steps): Promise<string> => {
    const isTwo = second !== null && second !== first && (kind === 'pptx' || kind === 'zip');
    const all = isTwo ? { ...asked, second: await takeIn(second) } : asked;
    const file = await fileFor(taken, kind, all, steps);
    // A file is whole before it is given; one that was stopped meanwhile is not.
    steps?.signal.throwIfAborted();
    save(file, kind);
    return file.name;
  };
  const saveAs = (kind: Kind) =>
    work.run(async (steps) => `${word(words.saved)} ${await give(kind, steps)}`);
  const copy = () =>
    work.run(async () => {
      try {
        // Given as a promise: a browser lets a page copy only while the press is fresh.
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngFor(taken, asked) })]);
        return word(words.copied);
      } catch {
        return `${word(words.refused)} ${await give('png')}`;
      }
    });
  const buttons = (list: readonly Kind[]) =>
    list.map((kind) => (
      <button
        key={kind}
        type="button"
        className="take-button"
        disabled={work.isBusy}
        onClick={() => void saveAs(kind)}
      >
        {kind === 'zip'
          ? word(words.everything)
          : kind === 'poster'
            ? word(words.poster)
            : kind.toUpperCase()}
      </button>
    ));
  return (
    <>
      <div className="take-saves">
        <h3>{word(words.picture)}</h3>
        {buttons(pictures)}
        <button
          type="button"
          className="take-button"
          disabled={work.isBusy}
          onClick={() => void copy()}
        >
          {word(words.copyPicture)}
        </button>
      </div>
      <div className="take-saves">
        <h3>{word(words.data)}</h3>
        {buttons(tables)}
      </div>
      <SecondPick lang={lang} first={first} value={second} onPick={setSecond} />
      <WorkLine {...work} lang={lang} />
    </>
  );
}
