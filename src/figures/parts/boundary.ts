import { say, type Lang, type Text } from '../../i18n/text';

/** What an operator states about the boundaries; both are changed together with the map (docs/maps.md). */
const site: { readonly boundaryNotice: Text; readonly mapApprovalNumber: string | null } = {
  boundaryNotice: {
    en: 'Boundaries: Tianditu, May 2024, as stated by the data package; simplified, indicative only',
    'zh-Hant': '行政區劃界線：天地圖 2024年5月（據資料包說明）；經簡化，僅作示意',
    'zh-Hans': '行政区划界线：天地图 2024年5月（据资料包说明）；经简化，仅作示意',
  },
  mapApprovalNumber: null,
};

/** The line under every map, with the number of an approved one where the operator has it. */
export const boundaryLine = (lang: Lang): string =>
  [say(site.boundaryNotice, lang), site.mapApprovalNumber]
    .filter((part) => part !== null)
    .join(' · ');
