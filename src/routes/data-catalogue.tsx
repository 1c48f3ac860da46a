import type { Data, DatasetId } from '../datasets';
import { figures } from '../figures';
import { formatDate } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { catalogue, changesOf, datasetIds, groups, type Group } from '../model/catalogue';
import { PickList } from '../ui/controls';
import { useInterface } from '../ui/interface';
import { Tied } from '../ui/tied';
import { chartCount, datasetCount, dataWords, rowCount } from './data-words';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import { pathTo } from './paths';
import { dataStyle } from './data-style';
import gallery from './gallery.page.css?inline';

const words = {
  title: { en: 'All the data of this site', 'zh-Hant': '本站全部數據', 'zh-Hans': '本站全部数据' },
  lead: {
    en: 'Every dataset behind the charts: each row as its source prints it, to read, sort and take away.',
    'zh-Hant': '圖表背後的每個數據集：逐行照來源刊印，可讀、可排序、可下載。',
    'zh-Hans': '图表背后的每个数据集：逐行照来源刊印，可读、可排序、可下载。',
  },
  grades: { en: 'Sources of grade', 'zh-Hant': '來源等級', 'zh-Hans': '来源等级' },
  changed: { en: 'Changed', 'zh-Hant': '更新', 'zh-Hans': '更新' },
  everyChart: { en: 'every chart', 'zh-Hant': '所有圖表', 'zh-Hans': '所有图表' },
  noChart: { en: 'no chart', 'zh-Hant': '未用於圖表', 'zh-Hans': '未用于图表' },
} satisfies Readonly<Record<string, Text>>;

/** Registers that every figure refers to. */
const always: readonly DatasetId[] = ['sources', 'notes', 'places'];

/** Grades of the sources that a dataset's rows name, best first. */
function gradesOf(data: Data, id: DatasetId): string[] {
  const named = new Set(data[id].rows.flatMap((row) => ('source' in row ? row.source : [])));
  const grades = data.sources.rows.flatMap((source) => (named.has(source.id) ? source.grade : []));
  return [...new Set(grades)].toSorted();
}

function Entry({ id, data }: { readonly id: DatasetId; readonly data: Data }) {
  const { lang } = useFrame();
  const { meta, rows } = data[id];
  const grades = gradesOf(data, id);
  const used = figures.filter((spec) => spec.needs.includes(id)).length;
  const [newest] = changesOf(data.changes, id);
  const colon = lang === 'en' ? ' ' : '：';
  const facts = [
    say(rowCount(rows.length), lang),
    grades.length > 0
      ? say(words.grades, lang) + colon + grades.join(lang === 'en' ? ', ' : '、')
      : '',
    say(always.includes(id) ? words.everyChart : used > 0 ? chartCount(used) : words.noChart, lang),
    newest ? say(words.changed, lang) + colon + formatDate(newest.date, lang) : '',
  ];
  return (
    <li>
      <h3>
        <a href={pathTo(lang, { page: 'data', part: id })}>{say(meta.title, lang)}</a>
      </h3>
      <p>
        <Tied text={say(meta.question, lang)} lang={lang} />
      </p>
      <p className="inline source">
        {facts
          .filter((fact) => fact !== '')
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
      </p>
    </li>
  );
}

/** Every dataset by topic; the page's own script shows the topic of the address (shell/filter.ts). */
export function Component() {
  const { lang } = useFrame();
  const { t } = useInterface();
  const data = useBuilt(datasetIds);
  const nameOf = (group: Group) =>
    group === 'registers' ? say(dataWords.registers, lang) : t(($) => $.topics[group]);
  const count = (amount: number) => say(datasetCount(amount), lang);
  return (
    <div className="page figure-page">
      <Head
        style={gallery + dataStyle}
        title={say(words.title, lang)}
        description={say(words.lead, lang)}
        page={{ page: 'data' }}
      />
      <h1>{say(words.title, lang)}</h1>
      <p className="lead">{say(words.lead, lang)}</p>
      <ul className="inline">
        {(['method', 'discrepancies', 'changes'] as const).map((part) => (
          <li key={part}>
            <a href={pathTo(lang, { page: 'data', part })}>{say(dataWords[part], lang)}</a>
          </li>
        ))}
      </ul>
      <div className="gallery-bar rule" data-filter="">
        <PickList
          name="topic"
          label={t(($) => $.charts.filter)}
          options={[
            { id: 'all', label: t(($) => $.topics.all) },
            ...groups.map((group) => ({ id: group, label: nameOf(group) })),
          ]}
          value="all"
        />
        <p
          className="muted"
          aria-live="polite"
          data-one={count(1)}
          data-many={count(2).replace('2', '#')}
        >
          {count(datasetIds.length)}
        </p>
      </div>
      {groups.map((group) => (
        <section
          key={group}
          className="split rule"
          data-topic={group}
          data-count={catalogue[group].length}
        >
          <h2>{nameOf(group)}</h2>
          <ul className="pairs">
            {catalogue[group].map((id) => (
              <Entry key={id} id={id} data={data} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
