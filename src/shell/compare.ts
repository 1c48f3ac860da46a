import { onPage } from './page';

/** On the page of a comparison: brings what puts other cities side by side than the page was drawn with. */
export const watchCompare = (): void =>
  onPage({
    arrive: () => {
      if (document.querySelector('[data-compare]'))
        void import('./comparing').then(({ compare }) => compare());
    },
  });
