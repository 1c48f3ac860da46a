import { census2020 } from './census-2020';
import { cityArea } from './city-area';
import { cityClusters } from './city-clusters';
import { cityForeignCapital } from './city-foreign-capital';
import { cityGdp } from './city-gdp';
import { cityGdpPerPerson } from './city-gdp-per-person';
import { cityPopulation } from './city-population';
import { citySectors } from './city-sectors';
import { cityTrade } from './city-trade';
import { companies } from './companies';
import { companyMilestones } from './company-milestones';
import { connectivity } from './connectivity';
import { cooperationModels } from './cooperation-models';
import { developmentZones } from './development-zones';
import { dongjiang } from './dongjiang';
import { ecology } from './ecology';
import { events2025 } from './events-2025';
import { exchangeRates } from './exchange-rates';
import { gallery } from './gallery';
import { ganzhouProfile } from './ganzhou-profile';
import { gaps } from './gaps';
import { globalShares } from './global-shares';
import { greenFinance } from './green-finance';
import { headlineKpis } from './headline-kpis';
import { hkPosition } from './hk-position';
import { hkPublicFigures } from './hk-public-figures';
import { hkRelations } from './hk-relations';
import { industryRanks } from './industry-ranks';
import { industryScaleCounts } from './industry-scale-counts';
import { jiujiangProfile } from './jiujiang-profile';
import { listedCompanies } from './listed-companies';
import { listedCounts } from './listed-counts';
import { listings } from './listings';
import { nationalClusters } from './national-clusters';
import { nationalClustersByCity } from './national-clusters-by-city';
import { notes } from './notes';
import { places } from './places';
import { plan1269 } from './plan-1269';
import { policies } from './policies';
import { programme2026 } from './programme-2026';
import { provinceGdp } from './province-gdp';
import { provinceGdpFirst } from './province-gdp-first';
import { provincePopulation } from './province-population';
import { provinceUrbanisation } from './province-urbanisation';
import { provincialClusters } from './provincial-clusters';
import { resources } from './resources';
import { serviceItems } from './service-items';
import { serviceSpeedReach } from './service-speed-reach';
import { signedProjects } from './signed-projects';
import { sources } from './sources';
import { targets2026 } from './targets-2026';
import { targets2030 } from './targets-2030';
import { threeSynergies } from './three-synergies';
import { tradeWeekEditions } from './trade-week-editions';
import { tradeWeekHistory } from './trade-week-history';
import { transport } from './transport';
import { voices } from './voices';

/** Curated from the two articles; every row is one checked fact. */
export const articleDatasets = [
  headlineKpis,
  targets2030,
  industryScaleCounts,
  industryRanks,
  cityClusters,
  nationalClusters,
  globalShares,
  resources,
  listings,
  hkPosition,
  hkRelations,
  dongjiang,
  tradeWeekEditions,
  programme2026,
  threeSynergies,
  cooperationModels,
  signedProjects,
  ganzhouProfile,
  jiujiangProfile,
  serviceItems,
  serviceSpeedReach,
  policies,
  greenFinance,
  connectivity,
  ecology,
  companies,
  companyMilestones,
  voices,
  gaps,
  events2025,
  gallery,
] as const;

/** Public statistics from other sources. */
export const statistics = [
  cityGdp,
  cityGdpPerPerson,
  cityPopulation,
  provincePopulation,
  cityArea,
  census2020,
  provinceUrbanisation,
  citySectors,
  cityForeignCapital,
  provinceGdp,
  provinceGdpFirst,
  cityTrade,
  listedCompanies,
  listedCounts,
  plan1269,
  provincialClusters,
  nationalClustersByCity,
  developmentZones,
  tradeWeekHistory,
  targets2026,
  hkPublicFigures,
  transport,
] as const;

/** What rows refer to, where figures need it. */
export const figureRegisters = [sources, notes, places, exchangeRates] as const;

/** Datasets that figures are drawn from: all that a browser parses. */
export const shownDatasets = [...articleDatasets, ...figureRegisters, ...statistics] as const;
