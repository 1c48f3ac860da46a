import { say, type Lang } from '../../i18n/text';
import { makeReady, onKept } from '../offline/register';
import { consoleWords as words } from './console-words';
import { words as stageWords } from './words';

/** One of the lines at the top: its words, whether all is well, and the word of its button. */
export function showState(
  main: HTMLElement,
  name: string,
  text: string,
  isWell: boolean,
  button?: string,
): void {
  const line = main.querySelector<HTMLElement>(`[data-${name}]`);
  const [said, press] = [line?.querySelector('[data-text]'), line?.querySelector('button')];
  line?.classList.toggle('is-well', isWell);
  if (said && said.textContent !== text) said.textContent = text;
  if (!press) return;
  press.hidden = button === undefined;
  if (button !== undefined && press.textContent !== button) press.textContent = button;
}

/** Says how far the site is kept on this device, and lets the presenter ask for it. */
export function watchKept(main: HTMLElement, lang: Lang): void {
  let isNew = false;
  onKept(({ kept, isNewer = false }) => {
    isNew = isNewer;
    if (isNewer)
      return showState(main, 'kept', say(words.newer, lang), false, say(words.restart, lang));
    if (!kept) return showState(main, 'kept', '', false, say(words.keep, lang));
    const isWhole = kept.done >= kept.total;
    const sentence = (isWhole ? stageWords.ready : stageWords.keeping)(kept.done, kept.total);
    showState(main, 'kept', say(sentence, lang), isWhole);
  });
  main.querySelector('[data-ask=keep]')?.addEventListener('click', () => {
    if (!isNew) return makeReady();
    // Only now, and only because somebody said so: the wall takes the new release with its next load.
    void import('../offline/worker')
      .then(({ takeNewest }) => takeNewest())
      .then(() => location.reload());
  });
}
