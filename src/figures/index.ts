import { cityCounties } from './city-counties';
import { cityMap } from './city-map';
import { cityProfile } from './city-profile';
import { cityScatter } from './city-scatter';
import { citySectors } from './city-sectors';
import { cityTrade } from './city-trade';
import { clusters } from './clusters';
import { foreignCapital } from './foreign-capital';
import { headline } from './headline';
import { hkRanks } from './hk-ranks';
import { hkRelations } from './hk-relations';
import { hkShare } from './hk-share';
import { industryClasses } from './industry-classes';
import { industryRanks } from './industry-ranks';
import { listedIndustries } from './listed-industries';
import { listings } from './listings';
import { neededGrowth } from './needed-growth';
import { perCapita } from './per-capita';
import { policies } from './policies';
import { population } from './population';
import { provinceGdp } from './province-gdp';
import { realGrowth } from './real-growth';
import { resources } from './resources';
import type { FigureSpec } from './spec';
import { targets2030 } from './targets-2030';
import { worldShares } from './world-shares';

/** Every figure, in the order of the gallery. */
export const figures: readonly FigureSpec[] = [
  headline,
  cityMap,
  cityCounties,
  cityProfile,
  citySectors,
  population,
  cityScatter,
  cityTrade,
  clusters,
  worldShares,
  resources,
  targets2030,
  provinceGdp,
  neededGrowth,
  realGrowth,
  perCapita,
  industryRanks,
  industryClasses,
  hkShare,
  hkRanks,
  hkRelations,
  foreignCapital,
  listings,
  listedIndustries,
  policies,
];

export const figureById = (id: string): FigureSpec | undefined =>
  figures.find((figure) => figure.id === id);
