import './styles';
import './embed';
import { watchContents } from './shell/contents';
import { openWith } from './shell/cursor';
import { bringFace } from './shell/face';
import { watchFolds } from './shell/folds';
import { watchFilter } from './shell/filter';
import { isSlow, savesData } from './shell/line';
import { watchLost } from './shell/lost';
import { watchTheme } from './shell/theme';
import { travel, watchLinks } from './shell/travel';
import { watchAids } from './shell/watch-aids';

openWith((href) => void travel(href));
watchFolds();
watchTheme();
watchLinks();
watchFilter();
watchLost();
watchContents();
watchAids(() => import('./shell/aids'));
void bringFace(isSlow() || savesData());
// Said to public/rescue.js, which would else show the page as it is without scripts.
document.documentElement.dataset['ready'] = '';
