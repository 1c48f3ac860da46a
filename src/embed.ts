import { watchPlots } from './shell/cursor';
import { watchPictures } from './shell/later';
import { watchIslands } from './shell/waking';

// All an embedded figure needs, and the ground the whole site stands on: the page arrives finished,
// its plots answer at once, and React and ECharts come when a figure is touched.
watchPlots();
watchPictures();
watchIslands(() => import('./routes/wake'));
