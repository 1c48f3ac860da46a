import './styles';
import './embed';
import { openWith } from './shell/cursor';
import { watchFilter } from './shell/filter';
import { watchLost } from './shell/lost';
import { watchTheme } from './shell/theme';
import { travel, watchLinks } from './shell/travel';

openWith((href) => void travel(href));
watchTheme();
watchLinks();
watchFilter();
watchLost();
