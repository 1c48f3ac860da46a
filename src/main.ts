import './styles';
import './embed';
import { watchCompare } from './shell/compare';
import { watchContents } from './shell/contents';
import { openWith, tellLit } from './shell/cursor';
import { bringFace } from './shell/face';
import { watchFolds } from './shell/folds';
import { watchFilter } from './shell/filter';
import { isSlow, savesData } from './shell/line';
import { lightLinked } from './shell/linked';
import { watchLost } from './shell/lost';
import { watchSearch } from './shell/open-search';
import { watchTheme } from './shell/theme';
import { travel, watchLinks } from './shell/travel';
import { watchAids } from './shell/watch-aids';
import { watchTray } from './shell/watch-tray';

openWith((href) => void travel(href));
tellLit(lightLinked);
watchFolds();
watchTheme();
// Before the links, whose one it takes.
watchSearch(() => import('./shell/search/dialog'));
watchLinks();
watchFilter();
watchLost();
watchContents();
watchCompare();
watchAids(() => import('./shell/aids'));
watchTray(
  () => import('./shell/tray/tray'),
  () => import('./routes/taking'),
);
void bringFace(isSlow() || savesData());
// Said to public/rescue.js, which would else show the page as it is without scripts.
document.documentElement.dataset['ready'] = '';
