import { cityCounties } from './city-counties';
import { cityMap } from './city-map';
import { cityProfile } from './city-profile';
import { citySectors } from './city-sectors';
import { clusters } from './clusters';
import { cooperationModels } from './cooperation-models';
import { dongjiang } from './dongjiang';
import { foreignCapital } from './foreign-capital';
import { gaps } from './gaps';
import { headline } from './headline';
import { hkEconomy } from './hk-economy';
import { hkRanks } from './hk-ranks';
import { hkRelations } from './hk-relations';
import { hkShare } from './hk-share';
import { hkSharePoints } from './hk-share-points';
import { industryClasses } from './industry-classes';
import { industryRanks } from './industry-ranks';
import { listedIndustries } from './listed-industries';
import { listings } from './listings';
import { policies } from './policies';
import { resources } from './resources';
import type { FigureSpec } from './spec';
import { targets2030 } from './targets-2030';
import { threeSynergies } from './three-synergies';
import { voices } from './voices';
import { worldShares } from './world-shares';

/** Every figure, in the order of the gallery. */
export const figures: readonly FigureSpec[] = [
  headline,
  targets2030,
  hkShare,
  hkSharePoints,
  hkRanks,
  worldShares,
  resources,
  industryRanks,
  industryClasses,
  cityMap,
  cityProfile,
  citySectors,
  cityCounties,
  clusters,
  hkEconomy,
  hkRelations,
  dongjiang,
  cooperationModels,
  foreignCapital,
  listings,
  listedIndustries,
  policies,
  gaps,
  voices,
  threeSynergies,
];

export const figureById = (id: string): FigureSpec | undefined =>
  figures.find((figure) => figure.id === id);
