import type { RowOf } from '../datasets';
import { say, type Text } from '../i18n/text';
import { datasetIds } from '../model/catalogue';
import { touchedBy } from '../model/touched';
import { valueNames } from '../model/value-names';
import { Breadcrumb } from '../ui/breadcrumb';
import { Prose } from '../ui/prose';
import { DoubtEntry } from './data-doubt';
import { dataWords } from './data-words';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import { figuresByNote } from './noted';
import { pathTo } from './paths';
import { dataStyle } from './data-style';

const words = {
  title: {
    en: 'What we doubt, and how we count',
    'zh-Hant': '存疑之處與計法',
    'zh-Hans': '存疑之处与计法',
  },
  lead: {
    en: 'Where sources differ, look misprinted or leave the base open, and where a method of ours needs saying. Nothing is corrected in silence: each entry says what is printed and what this site does.',
    'zh-Hant':
      '來源不一、疑有誤刊、口徑不明之處，以及本站自己的計法。數字從不暗中更正：每條都寫明原文所刊與本站做法。',
    'zh-Hans':
      '来源不一、疑有误刊、口径不明之处，以及本站自己的计法。数字从不暗中更正：每条都写明原文所刊与本站做法。',
  },
  contents: { en: 'On this page', 'zh-Hant': '本頁內容', 'zh-Hans': '本页内容' },
  byCity: { en: 'City by city', 'zh-Hant': '按城市', 'zh-Hans': '按城市' },
  byCityText: {
    en: 'Entries on single cities. Those on all eleven are not repeated here.',
    'zh-Hant': '只列涉及個別城市的條目；涉及全部十一市的不重複。',
    'zh-Hans': '只列涉及个别城市的条目；涉及全部十一市的不重复。',
  },
  noCity: { en: 'None of its own.', 'zh-Hant': '沒有單獨的條目。', 'zh-Hans': '没有单独的条目。' },
} satisfies Readonly<Record<string, Text>>;

type Note = RowOf<'notes'>;

const kinds: readonly Note['kind'][] = [
  'conflict',
  'misprint',
  'basis',
  'not-additive',
  'attribution',
  'method',
];

const kindName = (kind: Note['kind']): Text =>
  valueNames['kind']?.[kind] ?? { en: kind, 'zh-Hant': kind, 'zh-Hans': kind };

/** The register of doubts and methods as a page to read. */
export function Component() {
  const { lang, registers } = useFrame();
  const data = useBuilt(datasetIds);
  const byNote = figuresByNote(data, lang);
  const entries = data.notes.rows.map((note) => ({
    note,
    touched: touchedBy(data, note.id),
    specs: byNote.get(note.id) ?? [],
  }));
  const single = entries.filter(({ touched }) => touched.cities.length < registers.cities.length);
  return (
    <article className="page figure-page">
      <Head
        style={dataStyle}
        title={say(words.title, lang)}
        description={say(words.lead, lang)}
        page={{ page: 'data', part: 'discrepancies' }}
      />
      <Breadcrumb
        steps={[{ name: say(dataWords.catalogue, lang), href: pathTo(lang, { page: 'data' }) }]}
      />
      <h1>{say(words.title, lang)}</h1>
      <p className="lead">{say(words.lead, lang)}</p>
      <nav aria-label={say(words.contents, lang)}>
        <ul className="inline">
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={`#kind-${kind}`}>{say(kindName(kind), lang)}</a>
            </li>
          ))}
          <li>
            <a href="#by-city">{say(words.byCity, lang)}</a>
          </li>
        </ul>
      </nav>
      {kinds.map((kind) => (
        <section key={kind} className="split rule" id={`kind-${kind}`}>
          <h2>{say(kindName(kind), lang)}</h2>
          <div>
            {entries
              .filter(({ note }) => note.kind === kind)
              .map((entry) => (
                <DoubtEntry key={entry.note.id} {...entry} />
              ))}
          </div>
        </section>
      ))}
      <section className="split rule" id="by-city">
        <h2>{say(words.byCity, lang)}</h2>
        <div>
          <p className="muted">{say(words.byCityText, lang)}</p>
          {registers.cities.map((city) => {
            const own = single.filter(({ touched }) => touched.cities.includes(city.adcode));
            return (
              <section key={city.adcode} id={city.slug ?? city.adcode}>
                <h3>
                  <a href={pathTo(lang, { page: 'city', city: city.slug ?? city.adcode })}>
                    {say(city.name, lang)}
                  </a>
                </h3>
                {own.length === 0 ? (
                  <p className="muted">{say(words.noCity, lang)}</p>
                ) : (
                  <ul className="inline source">
                    {own.map(({ note }) => (
                      <li key={note.id}>
                        <a href={`#${note.id}`}>
                          <Prose text={say(note.title, lang)} lang={lang} />
                        </a>
                      </li>
                    ))}
                  </ul>
                )}
              </section>
            );
          })}
        </div>
      </section>
    </article>
  );
}
