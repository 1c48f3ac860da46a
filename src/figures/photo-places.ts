import type { Data } from '../datasets';
import type { Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { statements, type Said } from './parts/statements';

type Needs = 'gallery' | 'connectivity' | 'dongjiang' | 'events-2025';

const cities = {
  nanchang: { en: 'Nanchang', 'zh-Hant': '南昌', 'zh-Hans': '南昌' },
  xinyu: { en: 'Xinyu', 'zh-Hant': '新余', 'zh-Hans': '新余' },
  ganzhou: { en: 'Ganzhou', 'zh-Hant': '贛州', 'zh-Hans': '赣州' },
  jian: { en: 'Ji’an', 'zh-Hant': '吉安', 'zh-Hans': '吉安' },
  none: {
    en: 'No city in the caption',
    'zh-Hant': '說明未列城市',
    'zh-Hans': '说明未列城市',
  },
} satisfies Record<string, Text>;

const said = (data: Pick<Data, Needs>): Said[] => {
  const photo = (id: string) => rowOf(data.gallery, id);
  return [
    { row: photo('photo-nanchang-bayi-park'), remark: cities.nanchang },
    { row: rowOf(data['events-2025'], 'photo-expo-nanchang'), remark: cities.nanchang },
    { row: rowOf(data.connectivity, 'photo-ganzhou-land-port-2025'), remark: cities.ganzhou },
    { row: rowOf(data.connectivity, 'photo-ganzhou-land-port-2026'), remark: cities.ganzhou },
    { row: photo('photo-gannan-oranges'), remark: cities.ganzhou },
    { row: photo('photo-jian'), remark: cities.jian },
    { row: photo('photo-xinyu'), remark: cities.xinyu },
    { row: photo('photo-poyang-winter'), remark: cities.none },
    { row: rowOf(data.dongjiang, 'photo-dongjiang-waterfall'), remark: cities.none },
  ];
};

/** Places in the captions of the features' photographs; the pictures are not in the sources. */
export const photoPlaces = statements<Needs>({
  id: 'photo-places',
  topic: 'cities',
  as: 'cards',
  title: {
    en: 'Captions lead from Poyang Lake to a waterfall at the Dongjiang',
    'zh-Hant': '圖片說明，由鄱陽湖到東江源頭瀑布',
    'zh-Hans': '图片说明，由鄱阳湖到东江源头瀑布',
  },
  subtitle: {
    en: 'Places in photo captions of the features of 2025 and May 2026; the pictures are not in the sources',
    'zh-Hant': '2025年及2026年5月專題圖片說明中的地方；來源不含圖片本身',
    'zh-Hans': '2025年及2026年5月专题图片说明中的地方；来源不含图片本身',
  },
  rowHeader: { en: 'Caption', 'zh-Hant': '圖片說明', 'zh-Hans': '图片说明' },
  remarks: { en: 'City', 'zh-Hant': '城市', 'zh-Hans': '城市' },
  needs: ['gallery', 'connectivity', 'dongjiang', 'events-2025'],
  said,
});
