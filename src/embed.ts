import { watchPlots } from './shell/cursor';
import { keepFrame } from './shell/keep-frame';
import { watchPictures } from './shell/later';
import { tellHeight } from './shell/tell-height';
import { unfold, whenIdle } from './shell/unfold';
import { watchIslands } from './shell/waking';

// All an embedded figure needs, and the ground the whole site stands on: the page arrives finished,
// its plots answer at once, and React and ECharts come when a figure is touched.
watchPlots();
watchPictures();
watchIslands(() => import('./routes/wake'));

// An embedded figure has one part to unfold, its table for voices; a page has many (main.ts).
const frame = document.querySelector('.embed');
if (frame) {
  tellHeight();
  whenIdle(() => {
    unfold(frame);
    keepFrame();
  });
}
