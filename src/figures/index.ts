import { bayLinks } from './bay-links';
import { calendar } from './calendar';
import { cityCounties } from './city-counties';
import { cityMap } from './city-map';
import { cityProfile } from './city-profile';
import { citySectors } from './city-sectors';
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
import { photoPlaces } from './photo-places';
import { policies } from './policies';
import { programme2026 } from './programme-2026';
import { resources } from './resources';
import { signedProjects } from './signed-projects';
import type { FigureSpec } from './spec';
import { routes } from './routes';
import { serviceItems } from './service-items';
import { serviceSpeed } from './service-speed';
import { targets2030 } from './targets-2030';
import { tradeWeekTotals } from './trade-week-totals';
import { travelTimes } from './travel-times';
import { worldShares } from './world-shares';

/** Every figure, in the order of the gallery. */
export const figures: readonly FigureSpec[] = [
  headline,
  cityMap,
  cityCounties,
  cityProfile,
  bayLinks,
  citySectors,
  clusters,
  worldShares,
  resources,
  targets2030,
  industryRanks,
  industryClasses,
  hkShare,
  hkRanks,
  hkRelations,
  foreignCapital,
  listings,
  listedIndustries,
  policies,
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
