import type { Lang } from '../i18n/text';

/** Paper for reading and print; dark for walls and projectors. */
export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** An area of a map: its fill, the ink that reads on it, its outline on a surface. */
export interface Fill {
  readonly fill: string;
  readonly label: string;
  /** 3:1 on the surface, for bars and legend steps too; equal to the fill where the fill does it alone. */
  readonly edge: string;
}

/** Every colour of one theme, as six-digit hex; tests hold the contrast of each pair that is used. */
export interface Palette {
  /** Ground of the page. */
  readonly paper: string;
  /** Ground of cards, menus and tables. */
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  /** Hairlines; decoration, never the only sign of a control. */
  readonly line: string;
  /** Outline of a control: 3:1 on paper and surface. */
  readonly control: string;
  readonly accent: string;
  readonly onAccent: string;
  /** Ground of the chosen or linked row. */
  readonly selected: string;
  /** The letter and ring of a note. */
  readonly note: string;
  /** The whole behind a share; drawn only where the whole is 100 %. */
  readonly track: string;
  /** The firm tick of a bound. */
  readonly tick: string;
  /** Lines of "not published" and the ground they stand on. */
  readonly hatch: string;
  readonly hatchGround: string;
  /** Outline and ground of an unfilled cell of a fraction. */
  readonly emptyCell: string;
  readonly emptyCellGround: string;
  /** Keeps a label or a chosen outline apart from what lies under it. */
  readonly halo: string;
  /** The one shadow there is, under a tooltip. */
  readonly shadow: string;
  /** In this order neighbours stay apart under the three colour-vision deficiencies. */
  readonly categorical: Readonly<
    Record<'cobalt' | 'vermilion' | 'celadon' | 'orange' | 'plum' | 'slate', string>
  >;
  /** The five classes of a map, from the smallest values up. */
  readonly map: readonly [Fill, Fill, Fill, Fill, Fill];
  /** Lines of a map; widths and opacities stand in marks.ts. */
  readonly border: { readonly city: string; readonly county: string; readonly province: string };
  /** States of a place on maps without classes; each fill with its outline and the ink that reads on it. */
  readonly place: Readonly<Record<'named' | 'linked' | 'current', Fill>>;
  /** Curves over a map. */
  readonly joint: string;
  readonly water: string;
}

const onPale = '#16242B';
const onDeep = '#FFFFFF';

const light: Palette = {
  paper: '#FAF8F3',
  surface: '#FFFFFF',
  ink: '#16242B',
  muted: '#56646C',
  line: '#DDD8CC',
  control: '#7F8B8F',
  accent: '#1D4E89',
  onAccent: '#FFFFFF',
  selected: '#E9EFF7',
  note: '#BF3F2A',
  track: '#ECE8DD',
  tick: '#16242B',
  hatch: '#7C888C',
  hatchGround: '#F6F3EB',
  emptyCell: '#7F8B8F',
  emptyCellGround: '#F3EFE6',
  halo: '#FFFFFF',
  shadow: '#16242B',
  categorical: {
    cobalt: '#1D4E89',
    vermilion: '#C8452F',
    celadon: '#3F8F7B',
    orange: '#B96D0B',
    plum: '#7A4E8A',
    slate: '#5F7680',
  },
  map: [
    { fill: '#C3DFD8', label: onPale, edge: '#3D8691' },
    { fill: '#97C7BE', label: onPale, edge: '#3D8691' },
    { fill: '#66A9A6', label: onPale, edge: '#3D8691' },
    { fill: '#24627A', label: onDeep, edge: '#24627A' },
    { fill: '#143F5E', label: onDeep, edge: '#143F5E' },
  ],
  border: { city: '#FFFFFF', county: '#FFFFFF', province: '#2F4A55' },
  place: {
    named: { fill: '#D8E4F2', label: '#16242B', edge: '#1D4E89' },
    linked: { fill: '#9DBCDD', label: '#16242B', edge: '#1D4E89' },
    current: { fill: '#1D4E89', label: '#FFFFFF', edge: '#16242B' },
  },
  joint: '#B96D0B',
  water: '#3F8F7B',
};

const dark: Palette = {
  paper: '#0B1A21',
  surface: '#12262F',
  ink: '#EEF4F5',
  muted: '#A3B5BB',
  line: '#2A4652',
  control: '#557685',
  accent: '#7FB2E5',
  onAccent: '#0B1A21',
  selected: '#1A3644',
  note: '#F08A73',
  track: '#1B3540',
  tick: '#EEF4F5',
  hatch: '#6F8A96',
  hatchGround: '#0F2028',
  emptyCell: '#557685',
  emptyCellGround: '#12262F',
  halo: '#0B1A21',
  shadow: '#000000',
  categorical: {
    cobalt: '#7FB2E5',
    vermilion: '#F08A73',
    celadon: '#6CC5AC',
    orange: '#EDB25E',
    plum: '#C39AD6',
    slate: '#A3B5BB',
  },
  map: [
    { fill: '#143F5E', label: '#EEF4F5', edge: '#66A9A6' },
    { fill: '#24627A', label: '#EEF4F5', edge: '#66A9A6' },
    { fill: '#66A9A6', label: '#0B1A21', edge: '#66A9A6' },
    { fill: '#97C7BE', label: '#0B1A21', edge: '#97C7BE' },
    { fill: '#C3DFD8', label: '#0B1A21', edge: '#C3DFD8' },
  ],
  border: { city: '#0B1A21', county: '#0B1A21', province: '#A3B5BB' },
  place: {
    named: { fill: '#2B5D7C', label: '#EEF4F5', edge: '#7FB2E5' },
    linked: { fill: '#37719C', label: '#EEF4F5', edge: '#7FB2E5' },
    current: { fill: '#7FB2E5', label: '#0B1A21', edge: '#EEF4F5' },
  },
  joint: '#EDB25E',
  water: '#6CC5AC',
};

export const palettes: Readonly<Record<Theme, Palette>> = { light, dark };

/** CSS px at the browser's default size; a wall scales them by its own unit. */
export const sizes = {
  source: 12,
  text: 14,
  body: 16,
  card: 20,
  section: 28,
  title: 40,
  hero: 64,
} as const;

/** CSS px on the 4-px grid. */
export const spaces = {
  1: 4,
  2: 8,
  3: 12,
  4: 16,
  5: 20,
  6: 24,
  8: 32,
  10: 40,
  12: 48,
  16: 64,
} as const;

/** Weight of headlines and figures; Chinese system faces have no weight between regular and bold. */
export const strong: Readonly<Record<Lang, number>> = { en: 650, 'zh-Hant': 700, 'zh-Hans': 700 };

/**
 * Font families by language, without quotation marks, which inside ECharts' `fontFamily` break its SVG.
 * `InterHan` is the same file without the quotation marks and dashes that Chinese sets full width.
 */
export const families: Readonly<Record<Lang, string>> = {
  en: 'Inter, InterStandIn, -apple-system, Segoe UI, Roboto, Arial, system-ui, PingFang HK, Microsoft JhengHei, Noto Sans CJK HK, sans-serif',
  'zh-Hant':
    'InterHan, InterHanStandIn, PingFang HK, PingFang TC, Microsoft JhengHei, Noto Sans CJK HK, Noto Sans HK, Noto Sans CJK TC, Noto Sans TC, sans-serif',
  'zh-Hans':
    'InterHan, InterHanStandIn, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, sans-serif',
};
