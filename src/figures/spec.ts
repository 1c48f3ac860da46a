import type { EChartsOption } from 'echarts';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Lang, Text } from '../i18n/text';
import type { Currency, Period, Quantity } from '../i18n/quantity';
import type { Paper } from '../theme/page';
import type { Data, DatasetId } from '../datasets';
import type { CityTopology, ProvinceTopology } from '../datasets/geo';

/** One rendering of a figure; its address is this record. */
export interface View {
  readonly lang: Lang;
  /** Colours of a theme, or those of the page around the plot. */
  readonly theme: Paper;
  /** The money unit asked for; null shows each figure in its printed currency. */
  readonly currency: Currency | null;
  /** What the reader chose among the figure's own controls; unknown or absent means the default. */
  readonly choices: Readonly<Record<string, string>>;
  /** Letters that the page around gives the notes of all its figures; without them a figure has its own. */
  readonly letters?: Readonly<Record<string, string>> | undefined;
  /** Width of the plot in CSS px; layout may change with it, figures never do. */
  readonly width: number;
}

/** A control of a figure: one of a closed list, kept in the address under `id`. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly options: readonly { readonly id: string; readonly label: Text }[];
  readonly default: string;
  /** The options are points in time, latest first: a slider runs through them and can play. */
  readonly inTime?: true;
}

/** Where one cell comes from; `draw` gathers these, so that no figure can forget its sources. */
export interface Origin {
  readonly source: string;
  readonly locator: string;
}

/** One statement of a table: a figure, words, or a place, with everything a reader may ask of it. */
export interface Cell {
  readonly quantity?: Quantity;
  readonly text?: Text;
  readonly period?: Period;
  readonly origin?: Origin;
  /** Further origins, where a cell is made of several rows. */
  readonly also?: readonly Origin[];
  readonly notes?: readonly string[];
  /** The names that share the figure, where a source gives one for several places. */
  readonly jointly?: readonly Text[];
  /** Calculated by us from published figures; always said on screen. */
  readonly derived?: boolean;
  /** The figure as printed, where `quantity` is its conversion into the currency asked for. */
  readonly printed?: Quantity;
}

export interface Column {
  readonly id: string;
  readonly label: Text;
  /** The heading says what is counted, so the figures under it leave it out. */
  readonly named?: boolean;
}

export interface TableRow {
  /** Stable within the figure; also the name of the row's mark in the plot. */
  readonly id: string;
  readonly label: Text;
  /** Adcodes; linked highlighting and the row's address follow from the first one. */
  readonly places?: readonly string[];
  /** One per column, in the columns' order; null where the column does not apply to the row. */
  readonly cells: readonly (Cell | null)[];
  /** Heading under which neighbouring rows stand. */
  readonly group?: Text;
}

/** The only numbers of a figure: plot, table, spoken line and every export read them. */
export interface Table {
  readonly rowHeader: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Letters of the view, by note. */
  readonly letters?: View['letters'];
}

/** `cities` for the province, `city/<adcode>` for the counties of one city. */
export type GeometryId = 'cities' | `city/${string}`;

export type AnyTopology = ProvinceTopology | CityTopology;

/** Boundaries a map draws: one feature a region, `properties.adcode` its name. */
export interface Outline {
  /** ECharts map name, unique for the geometry ("jiangxi", "city-360700"). */
  readonly name: string;
  readonly features: FeatureCollection<Polygon | MultiPolygon, { adcode: string }>;
}

export type Topic =
  | 'cities'
  | 'industries'
  | 'hong-kong'
  | 'targets-2030'
  | 'resources'
  | 'companies'
  | 'doing-business'
  | 'trade-week'
  | 'ecology'
  | 'overview';

/** What a figure is told while it draws: its data, and nothing of the page around it. */
export interface FigureSpec<K extends DatasetId = DatasetId> {
  readonly id: string;
  readonly topic: Topic;
  /** The finding. */
  title(data: Pick<Data, K>, view: View): Text;
  /** Measure, unit and period. */
  subtitle(data: Pick<Data, K>, view: View): Text;
  readonly needs: readonly K[];
  controls?(data: Pick<Data, K>, view: View): readonly Choice[];
  table(data: Pick<Data, K>, view: View): Table;
  /** Plot height in CSS px for the view's width. */
  height(table: Table, view: View, topology: AnyTopology | null, data: Pick<Data, K>): number;
  /** Only ECharts' words; every number comes from the table, which may be in another currency. */
  option(
    table: Table,
    view: View,
    data: Pick<Data, K>,
    topology: AnyTopology | null,
  ): EChartsOption;
  /** Maps only: which boundaries they stand on, a file under `data/geo/`. */
  geometry?(view: View): GeometryId;
  /** Sentences under the plot that are not notes on one figure: how to read it. */
  reading?(data: Pick<Data, K>, view: View): readonly Text[];
  /** What offices make of it; `stacked`: the rows are the parts of one whole, on one bar. */
  readonly slide: 'bars' | 'stacked' | 'columns' | 'lines' | 'doughnut' | 'table' | 'picture';
}

/** A figure put together for one view. */
export interface Figure {
  readonly id: string;
  readonly topic: Topic;
  readonly title: string;
  readonly subtitle: string;
  readonly controls: readonly (Choice & { readonly value: string })[];
  readonly table: Table;
  readonly height: number;
  readonly option: EChartsOption;
  readonly outline: Outline | null;
  readonly reading: readonly string[];
  /** The figure holds money and can be shown in another currency. */
  readonly money: boolean;
  /** Source ids in order of first use. */
  readonly sources: readonly string[];
  /** Every locator used of a source. */
  readonly locators: Readonly<Record<string, readonly string[]>>;
  /** Note ids in order of first use; the first is marked a, the second b. */
  readonly notes: readonly string[];
  readonly slide: FigureSpec['slide'];
}
