import { formatDate } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { changesOf, datasetIds } from '../model/catalogue';
import { Breadcrumb } from '../ui/breadcrumb';
import { Tied } from '../ui/tied';
import { dataWords } from './data-words';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import { pathTo } from './paths';
import { dataStyle } from './data-style';

const lead: Text = {
  en: 'Newest first: what came, what was corrected, and in which dataset. The newest day is the edition that citations name.',
  'zh-Hant': '由新到舊：新增了什麼、改動了什麼、在哪個數據集。最近一日就是引用時所寫的版本。',
  'zh-Hans': '由新到旧：新增了什么、改动了什么、在哪个数据集。最近一日就是引用时所写的版本。',
};

/** What came or changed in the data, newest first. */
export function Component() {
  const { lang } = useFrame();
  const data = useBuilt(datasetIds);
  const title = say(dataWords.changes, lang);
  const changes = changesOf(data.changes);
  const days = [...new Set(changes.map(({ date }) => date))];
  return (
    <article className="page figure-page">
      <Head
        style={dataStyle}
        title={title}
        description={say(lead, lang)}
        page={{ page: 'data', part: 'changes' }}
      />
      <Breadcrumb
        steps={[{ name: say(dataWords.catalogue, lang), href: pathTo(lang, { page: 'data' }) }]}
      />
      <h1>{title}</h1>
      <p className="lead">{say(lead, lang)}</p>
      {days.map((day) => (
        <section key={day} className="split rule">
          <h2>{formatDate(day, lang)}</h2>
          <div>
            {changes
              .filter(({ date }) => date === day)
              .map((change) => (
                <section key={change.id} id={change.id}>
                  <p>
                    <Tied text={say(change.text, lang)} lang={lang} />
                  </p>
                  <ul className="inline source">
                    {datasetIds
                      .filter((id) => change.datasets.includes(id))
                      .map((id) => (
                        <li key={id}>
                          <a href={pathTo(lang, { page: 'data', part: id })}>
                            {say(data[id].meta.title, lang)}
                          </a>
                        </li>
                      ))}
                  </ul>
                </section>
              ))}
          </div>
        </section>
      ))}
    </article>
  );
}
