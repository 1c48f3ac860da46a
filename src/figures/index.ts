import { bayLinks } from './bay-links';
import { calendar } from './calendar';
import { chains } from './chains';
import { cityCounties } from './city-counties';
import { cityMap } from './city-map';
import { cityProfile } from './city-profile';
import { cityScatter } from './city-scatter';
import { citySectors } from './city-sectors';
import { cityTrade } from './city-trade';
import { clusterTitles } from './cluster-titles';
import { clusters } from './clusters';
import { companies } from './companies';
import { companyMilestones } from './company-milestones';
import { cooperationModels } from './cooperation-models';
import { devZones } from './dev-zones';
import { dongjiang } from './dongjiang';
import { ecology } from './ecology';
import { foreignCapital } from './foreign-capital';
import { ganzhouLinks } from './ganzhou-links';
import { gaps } from './gaps';
import { greenFinance } from './green-finance';
import { headline } from './headline';
import { hkEconomy } from './hk-economy';
import { hkRanks } from './hk-ranks';
import { hkRelations } from './hk-relations';
import { hkShare } from './hk-share';
import { hkSharePoints } from './hk-share-points';
import { industryClasses } from './industry-classes';
import { industryRanks } from './industry-ranks';
import { jiujiangFunds } from './jiujiang-funds';
import { listedIndustries } from './listed-industries';
import { listingYears } from './listing-years';
import { listings } from './listings';
import { neededGrowth } from './needed-growth';
import { perCapita } from './per-capita';
import { photoPlaces } from './photo-places';
import { planOutline } from './plan-outline';
import { policies } from './policies';
import { population } from './population';
import { programme2026 } from './programme-2026';
import { provinceGdp } from './province-gdp';
import { realGrowth } from './real-growth';
import { resources } from './resources';
import { routes } from './routes';
import { serviceItems } from './service-items';
import { serviceSpeed } from './service-speed';
import { signedProjects } from './signed-projects';
import type { FigureSpec } from './spec';
import { targets2030 } from './targets-2030';
import { threeSynergies } from './three-synergies';
import { tradeWeekTotals } from './trade-week-totals';
import { travelTimes } from './travel-times';
import { voices } from './voices';
import { worldShares } from './world-shares';

/** Every figure, in the order of the gallery. */
export const figures: readonly FigureSpec[] = [
  headline,
  targets2030,
  hkShare,
  hkSharePoints,
  hkRanks,
  cityMap,
  cityCounties,
  cityProfile,
  bayLinks,
  citySectors,
  ganzhouLinks,
  clusters,
  worldShares,
  resources,
  population,
  cityScatter,
  cityTrade,
  provinceGdp,
  neededGrowth,
  realGrowth,
  perCapita,
  planOutline,
  industryRanks,
  industryClasses,
  hkEconomy,
  chains,
  clusterTitles,
  hkRelations,
  dongjiang,
  cooperationModels,
  foreignCapital,
  listings,
  listedIndustries,
  listingYears,
  companies,
  companyMilestones,
  policies,
  gaps,
  voices,
  threeSynergies,
  devZones,
  jiujiangFunds,
  ecology,
  greenFinance,
  serviceItems,
  serviceSpeed,
  travelTimes,
  routes,
  tradeWeekTotals,
  signedProjects,
  programme2026,
  calendar,
  photoPlaces,
];

export const figureById = (id: string): FigureSpec | undefined =>
  figures.find((figure) => figure.id === id);
