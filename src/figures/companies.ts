import type { Data } from '../datasets';
import { rowOf } from '../model/find';
import { citiesOf, cityOf } from '../model/places';
import type { Text } from '../i18n/text';
import { companiesHeight, companiesOption } from './companies-plot';
import { firms, type Firm } from './companies-named';
import { textCell } from './parts/cells';
import type { Statement } from './parts/statements';
import type { FigureSpec, TableRow } from './spec';

type Needs = 'companies' | 'company-milestones' | 'city-clusters' | 'places';

const noCity: Text = {
  en: 'City not printed',
  'zh-Hant': '城市未刊',
  'zh-Hans': '城市未刊',
};

const statementOf = (data: Pick<Data, Needs>, { set, id }: Firm): Statement => {
  const rows: readonly Statement[] = data[set].rows;
  return rowOf({ rows }, id);
};

/** The firms in the order of their cities; those without a city last. */
function rowsOf(data: Pick<Data, Needs>): TableRow[] {
  const order = citiesOf(data).map(({ adcode }) => adcode);
  const rows = firms.map((firm): TableRow => {
    const row = statementOf(data, firm);
    const city = cityOf(data, row.places[0] ?? '');
    return {
      id: row.id,
      label: firm.name ?? row.label,
      places: city ? [...new Set([city.adcode, ...row.places])] : row.places,
      group: city ? city.short : noCity,
      cells: [
        textCell(firm.how, { ...row, notes: [] }),
        { ...textCell(row.text, row), period: row.period },
      ],
    };
  });
  const place = ({ places: [code = ''] = [] }: TableRow) =>
    order.includes(code) ? order.indexOf(code) : order.length;
  return rows.toSorted((a, b) => place(a) - place(b));
}

/** Companies and sites that the two features name, where they place them. */
export const companies: FigureSpec<Needs> = {
  id: 'companies',
  topic: 'companies',
  title: () => ({
    en: 'Ten of the companies and sites the features name are in five cities',
    'zh-Hant': '專題點名的企業和項目，十個落在五市',
    'zh-Hans': '专题点名的企业和项目，十个落在五市',
  }),
  subtitle: () => ({
    en: 'Companies and sites named in the features of 2025 and 2026; for three more no city is printed',
    'zh-Hant': '2025年及2026年專題點名的企業和項目；另有三個城市未刊',
    'zh-Hans': '2025年及2026年专题点名的企业和项目；另有三个城市未刊',
  }),
  needs: ['companies', 'company-milestones', 'city-clusters', 'places'],
  table: (data) => ({
    rowHeader: { en: 'Company or site', 'zh-Hant': '企業或項目', 'zh-Hans': '企业或项目' },
    columns: [
      {
        id: 'how',
        label: { en: 'How it is named', 'zh-Hant': '提及方式', 'zh-Hans': '提及方式' },
      },
      {
        id: 'text',
        label: { en: 'What is printed', 'zh-Hant': '原文所述', 'zh-Hans': '原文所述' },
      },
    ],
    rows: rowsOf(data),
  }),
  geometry: () => 'cities',
  height: (table, view, topology) => companiesHeight(table, view, topology),
  option: (table, view, data, topology) =>
    topology
      ? companiesOption(
          table,
          view,
          citiesOf(data).map(({ adcode, short }) => ({ adcode, name: short })),
          topology,
        )
      : {},
  slide: 'picture',
};
