import type { Lang } from '../../i18n/text';
import type { Act, Stage } from './state';

/** What can lie over a stage; the help only over the window it was asked for in. */
type Kind = NonNullable<Stage['panel']> | 'help';

/** The dialogs over a stage, one at a time; they come when the first is asked for. */
export interface Over {
  /** Opens or closes what the state asks for. */
  follow(stage: Stage): void;
  help(lang: Lang): void;
}

/** `slides` gives the slides in the page; what a dialog asks goes to `act`. */
export function overOf(slides: () => readonly HTMLElement[], act: (asked: Act) => void): Over {
  let dialog: HTMLDialogElement | null = null;
  /** What is open or on its way. */
  let wanted: Kind | null = null;

  async function open(next: Kind, { slide, lang }: Pick<Stage, 'slide' | 'lang'>): Promise<void> {
    const { openGrid, openHelp, openQr } = await import('./overlays');
    // Asked for something else in the meantime.
    if (wanted !== next || dialog) return;
    const all = slides();
    const ended = (ending: HTMLDialogElement) => {
      // Closed because the state said so: there is nothing to say.
      if (dialog !== ending) return;
      dialog = null;
      wanted = null;
      // Closed by the reader: the state follows.
      if (next !== 'help') act({ do: 'panel', panel: next });
    };
    if (next === 'help') dialog = openHelp(lang, ended);
    else if (next === 'qr') dialog = openQr(all[slide - 1], lang, ended);
    else dialog = openGrid(all, slide, lang, (chosen) => act({ do: 'go', slide: chosen }), ended);
  }

  function want(next: Kind | null, stage: Pick<Stage, 'slide' | 'lang'>): void {
    if (next === wanted) return;
    wanted = next;
    const old = dialog;
    dialog = null;
    old?.close();
    if (next) void open(next, stage);
  }

  return {
    follow(stage) {
      if (stage.panel !== null || wanted !== 'help') want(stage.panel, stage);
    },
    help(lang) {
      if (wanted !== null && wanted !== 'help') act({ do: 'escape' });
      want(wanted === 'help' ? null : 'help', { slide: 1, lang });
    },
  };
}
