import { boundaryLine } from '../figures/parts/boundary';
import { markWords } from '../i18n/grammar-words';
import { say, type Lang, type Text } from '../i18n/text';
import { Breadcrumb } from '../ui/breadcrumb';
import { useInterface } from '../ui/interface';
import { Prose } from '../ui/prose';
import { SampleMark, samples, type Sample } from '../ui/sample-mark';
import { Value } from '../ui/value';
import { parts, readings } from './data-method-words';
import { dataWords } from './data-words';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import { pathTo } from './paths';
import { dataStyle } from './data-style';

const words = {
  lead: {
    en: 'What a number of this site claims, what it leaves open, and how the two are told apart.',
    'zh-Hant': '本站的數字說了什麼、沒說什麼，怎樣分辨。',
    'zh-Hans': '本站的数字说了什么、没说什么，怎样分辨。',
  },
  limits: { en: 'Printed limits', 'zh-Hant': '刊出的界限', 'zh-Hans': '刊出的界限' },
  grades: { en: 'Grades of sources', 'zh-Hant': '來源等級', 'zh-Hans': '来源等级' },
  boundaries: { en: 'Boundaries', 'zh-Hant': '行政區劃界線', 'zh-Hans': '行政区划界线' },
  more: { en: 'All marks, large', 'zh-Hant': '各種圖形放大看', 'zh-Hans': '各种图形放大看' },
  rates: { en: 'The rates', 'zh-Hant': '匯率表', 'zh-Hans': '汇率表' },
} satisfies Readonly<Record<string, Text>>;

const grades = ['A', 'B', 'C'] as const;

const sourceCount = (count: number): Text => ({
  en: count === 1 ? '1 source' : `${count} sources`,
  'zh-Hant': `${count}個來源`,
  'zh-Hans': `${count}个来源`,
});

interface Read {
  readonly sample: Sample;
  readonly text: Text;
}

const reads: readonly Read[] = Object.entries(readings).flatMap(([state, text]) => {
  const sample = samples.find((one) => one.state === state);
  return sample ? [{ sample, text }] : [];
});

function Reading({ sample, text, lang }: Read & { readonly lang: Lang }) {
  return (
    <section>
      <h3>{say(markWords[sample.state].name, lang)}</h3>
      <p className="specimen-pair">
        <SampleMark sample={sample} size="small" />
        <span>
          <Value quantity={sample.quantity} />
          {sample.state === 'note' && <span className="note-mark">a</span>}
        </span>
      </p>
      <p>
        <Prose text={say(text, lang)} lang={lang} />
      </p>
    </section>
  );
}

const ids = ['sources'] as const;

/** How a figure of this site is read: limits, marks, grades, conversions. */
export function Component() {
  const { lang } = useFrame();
  const { t } = useInterface();
  const { meta, rows } = useBuilt(ids).sources;
  const title = say(dataWords.method, lang);
  return (
    <article className="page figure-page">
      <Head
        style={dataStyle}
        title={title}
        description={say(words.lead, lang)}
        page={{ page: 'data', part: 'method' }}
      />
      <Breadcrumb
        steps={[{ name: say(dataWords.catalogue, lang), href: pathTo(lang, { page: 'data' }) }]}
      />
      <h1>{title}</h1>
      <p className="lead">{say(words.lead, lang)}</p>
      <section className="split rule" id="limits">
        <h2>{say(words.limits, lang)}</h2>
        <div className="pairs">
          {reads.map((read) => (
            <Reading key={read.sample.state} {...read} lang={lang} />
          ))}
          <p>
            <a href={pathTo(lang, { page: 'grammar' })}>{say(words.more, lang)}</a>
          </p>
        </div>
      </section>
      <section className="split rule" id="grades">
        <h2>{say(words.grades, lang)}</h2>
        <div>
          {grades.map((grade) => (
            <section key={grade}>
              <h3>{t(($) => $.chart.grade, { grade })}</h3>
              <p>{say(meta.grades[grade], lang)}</p>
              <p className="source">
                <a href={pathTo(lang, { page: 'data', part: 'sources' })}>
                  {say(sourceCount(rows.filter((row) => row.grade === grade).length), lang)}
                </a>
              </p>
            </section>
          ))}
        </div>
      </section>
      {parts.map((part) => (
        <section key={part.id} className="split rule" id={part.id}>
          <h2>{say(part.title, lang)}</h2>
          <div>
            {part.paragraphs.map((paragraph) => (
              <p key={paragraph.en}>
                <Prose text={say(paragraph, lang)} lang={lang} />
              </p>
            ))}
            {part.id === 'currency' && (
              <p>
                <a href={pathTo(lang, { page: 'data', part: 'exchange-rates' })}>
                  {say(words.rates, lang)}
                </a>
              </p>
            )}
          </div>
        </section>
      ))}
      <section className="split rule" id="boundaries">
        <h2>{say(words.boundaries, lang)}</h2>
        <div>
          <p>
            {boundaryLine(lang)}
            {lang === 'en' ? '.' : '。'}
          </p>
        </div>
      </section>
    </article>
  );
}
