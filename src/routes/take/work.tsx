import { useEffect, useRef, useState } from 'react';
import { say, type Lang, type Text } from '../../i18n/text';
import { stepsOf, type Progress, type Steps } from './steps';
import { words } from './words';

/** Makes files one at a time, says how far they are, and stops when asked or when the page goes. */
export function useWork(lang: Lang) {
  const [said, setSaid] = useState('');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isBusy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const word = (text: Text) => say(text, lang);
  /** `work` resolves with what is said in the end; what fails or is stopped leaves nothing behind. */
  const run = async (work: (steps: Steps) => Promise<string>): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setBusy(true);
    setSaid(word(words.working));
    setSaid(
      await work(stepsOf(signal, setProgress)).catch(() =>
        word(signal.aborted ? words.cancelled : words.failed),
      ),
    );
    setBusy(false);
    setProgress(null);
    running.current = null;
  };
  return { said, progress, isBusy, run, cancel: () => running.current?.abort() };
}

type Props = Pick<ReturnType<typeof useWork>, 'said' | 'progress' | 'isBusy' | 'cancel'> & {
  readonly lang: Lang;
};

/** How far the work is, to eyes and voices, and the button that stops it. */
export function WorkLine({ said, progress, isBusy, cancel, lang }: Props) {
  return (
    <div className="take-work">
      {isBusy && progress && (
        <>
          <progress
            value={progress.at - 1}
            max={progress.of}
            aria-label={say(words.working, lang)}
          />
          <button type="button" className="take-button" onClick={cancel}>
            {say(words.cancel, lang)}
          </button>
        </>
      )}
      <p role="status" className="take-said">
        {isBusy && progress
          ? say(words.step, lang)
              .replace('{at}', String(progress.at))
              .replace('{of}', String(progress.of))
              .replace('{what}', () => progress.what)
          : said}
      </p>
    </div>
  );
}
