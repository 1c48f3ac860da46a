import { onPage } from './page';
import { whenIdle } from './unfold';

/** Brings the script of citations and tables of data to the pages that have one, when nothing else is to be done. */
export const watchAids = (load: () => Promise<{ aid(): void }>): void =>
  onPage({
    arrive: () => {
      if (!document.querySelector('[data-cite], [data-rows]')) return;
      // Without it both stand as they were printed; the next page asks again.
      whenIdle(
        () =>
          void load().then(
            ({ aid }) => aid(),
            () => {},
          ),
      );
    },
  });
