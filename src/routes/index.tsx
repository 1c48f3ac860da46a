import type { RouteObject } from 'react-router';
import { Component as Chart } from './chart';
import { Component as City } from './city';
import { Component as Compare } from './compare';
import { Component as Console } from './console';
import { Component as Catalogue } from './data-catalogue';
import { Component as Changes } from './data-changes';
import { Component as Dataset } from './data-dataset';
import { Component as Doubts } from './data-doubts';
import { Component as Method } from './data-method';
import { Component as Deck } from './deck';
import { Component as Embed } from './embed';
import { Component as Gallery } from './gallery';
import { Component as Grammar } from './grammar';
import { Layout } from './layout';
import { LostPage } from './lost';
import { Component as Overview } from './overview';
import { Component as OwnStage } from './own-stage';
import { Component as Stage } from './present';
import { Component as Handout } from './present-handout';
import { Component as Decks } from './present-list';
import { Component as Search } from './search-page';
import { Component as Topic } from './topic';

/** Every address of the site. */
export const routes: readonly RouteObject[] = [
  { path: '/:lang/embed/:figure', Component: Embed },
  { path: '/:lang/present/new', Component: OwnStage },
  { path: '/:lang/present/:deck/console', Component: Console },
  { path: '/:lang/present/:deck', Component: Stage },
  { path: '/:lang/present/:deck/:slide', Component: Stage },
  {
    path: '/:lang',
    Component: Layout,
    children: [
      { index: true, Component: Overview },
      { path: 'charts', Component: Gallery },
      { path: 'charts/grammar', Component: Grammar },
      { path: 'charts/:figure', Component: Chart },
      { path: 'cities/:city', Component: City },
      { path: 'compare', Component: Compare },
      { path: 'topics/:topic', Component: Topic },
      { path: 'decks/new', Component: Deck },
      { path: 'present', Component: Decks },
      { path: 'present/:deck/handout', Component: Handout },
      { path: 'search', Component: Search },
      { path: 'data', Component: Catalogue },
      { path: 'data/discrepancies', Component: Doubts },
      { path: 'data/method', Component: Method },
      { path: 'data/changes', Component: Changes },
      { path: 'data/:dataset', Component: Dataset },
      { path: '*', Component: LostPage },
    ],
  },
];
