/** What the list of decks, the stage and the handout say of themselves. */
export const words = {
  present: { en: 'Present', 'zh-Hant': '演示', 'zh-Hans': '演示' },
  title: { en: 'Decks to present', 'zh-Hant': '現成演示稿', 'zh-Hans': '现成演示稿' },
  description: {
    en: 'Finished decks for a wall or a projector, in three languages, with speaker notes.',
    'zh-Hant': '可直接投上大屏幕或投影的演示稿，三種語言，附講者備註。',
    'zh-Hans': '可直接投上大屏幕或投影的演示稿，三种语言，附讲者备注。',
  },
  lead: {
    en: 'Every number on a slide comes from the data of this site, with its limit and its source. A click or → leads on.',
    'zh-Hant': '幻燈片上的每個數字均取自本站數據，連同其上下限與來源。點按或按→鍵前進。',
    'zh-Hans': '幻灯片上的每个数字均取自本站数据，连同其上下限与来源。点按或按→键前进。',
  },
  slides: { en: '# slides', 'zh-Hant': '#張', 'zh-Hans': '#张' },
  minutes: { en: 'about # minutes', 'zh-Hant': '約#分鐘', 'zh-Hans': '约#分钟' },
  console: { en: 'Console', 'zh-Hant': '講者台', 'zh-Hans': '讲者台' },
  file: {
    en: 'PowerPoint with notes',
    'zh-Hant': 'PowerPoint連備註',
    'zh-Hans': 'PowerPoint连备注',
  },
  handout: { en: 'Handout', 'zh-Hant': '講義', 'zh-Hans': '讲义' },
  usb: {
    en: 'All of it in one file for a USB stick ({usb} MB)',
    'zh-Hant': '全站合為一個檔案，可存入USB隨身碟（{usb} MB）',
    'zh-Hans': '全站合为一个文件，可存入U盘（{usb} MB）',
  },
  usbAbout: {
    en: 'opens with a double click, without a network or an installation.',
    'zh-Hant': '雙擊即可開啟，無須網絡，亦無須安裝。',
    'zh-Hans': '双击即可打开，无须网络，亦无须安装。',
  },
  withNotes: {
    en: 'With speaker notes, three slides a page',
    'zh-Hant': '連講者備註，每頁三張',
    'zh-Hans': '连讲者备注，每页三张',
  },
  source: { en: 'Sources: ', 'zh-Hant': '來源：', 'zh-Hans': '来源：' },
  river: {
    en: 'Dongjiang source area',
    'zh-Hant': '東江源頭一帶',
    'zh-Hans': '东江源头一带',
  },
  hongKong: {
    en: 'Hong Kong, supplied since 1965',
    'zh-Hant': '香港，1965年起供水',
    'zh-Hans': '香港，1965年起供水',
  },
  schematic: {
    en: 'Places outside Jiangxi and all lines are schematic.',
    'zh-Hant': '省外地點及各連線均為示意。',
    'zh-Hans': '省外地点及各连线均为示意。',
  },
  whole: {
    en: 'All foreign capital of the province',
    'zh-Hant': '全省外資總量',
    'zh-Hans': '全省外资总量',
  },
  bound: { en: '#%, lower bound', 'zh-Hant': '#%（下限）', 'zh-Hans': '#%（下限）' },
  map: { en: 'Map of Jiangxi', 'zh-Hant': '江西地圖', 'zh-Hans': '江西地图' },
} as const;
