import { useState } from 'react';
import { say, type Lang, type Text } from '../../i18n/text';
import { fileFor, pngFor, save, type Asked, type Kind, type Taken } from './outputs';
import { words } from './words';

interface Props {
  readonly taken: Taken;
  readonly asked: Asked;
  readonly lang: Lang;
}

const pictures: readonly Kind[] = ['png', 'svg'];
const tables: readonly Kind[] = ['pptx', 'xlsx', 'csv', 'json', 'zip'];

/** The files of a view to save, and its picture to copy; what became of it is said below. */
export function Saves({ taken, asked, lang }: Props) {
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const word = (text: Text) => say(text, lang);
  const during = async (work: () => Promise<string>) => {
    setBusy(true);
    setSaid(word(words.working));
    // A file is whole before it is given; what fails leaves nothing behind.
    setSaid(await work().catch(() => word(words.failed)));
    setBusy(false);
  };
  const give = async (kind: Kind): Promise<string> => {
    const file = await fileFor(taken, kind, asked);
    save(file, kind);
    return file.name;
  };
  const saveAs = (kind: Kind) => during(async () => `${word(words.saved)} ${await give(kind)}`);
  const copy = () =>
    during(async () => {
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
        disabled={isBusy}
        onClick={() => void saveAs(kind)}
      >
        {kind === 'zip' ? word(words.everything) : kind.toUpperCase()}
      </button>
    ));
  return (
    <>
      <div className="take-saves">
        <h3>{word(words.picture)}</h3>
        {buttons(pictures)}
        <button type="button" className="take-button" disabled={isBusy} onClick={() => void copy()}>
          {word(words.copyPicture)}
        </button>
      </div>
      <div className="take-saves">
        <h3>{word(words.data)}</h3>
        {buttons(tables)}
      </div>
      <p role="status" className="take-said">
        {said}
      </p>
    </>
  );
}
