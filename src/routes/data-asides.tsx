import type { Data, DatasetId } from '../datasets';
import { formatDate } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { changesOf } from '../model/catalogue';
import { dataWords } from './data-words';
import { useFrame } from './frame';
import { pathTo } from './paths';

const words = {
  take: { en: 'To take away', 'zh-Hant': '下載', 'zh-Hans': '下载' },
  csv: { en: 'Table (CSV)', 'zh-Hant': '表格檔案', 'zh-Hans': '表格文件' },
  json: { en: 'Data (JSON)', 'zh-Hant': '數據檔案', 'zh-Hans': '数据文件' },
  schema: { en: 'Schema (JSON Schema)', 'zh-Hant': '結構說明檔案', 'zh-Hans': '结构说明文件' },
  takeText: {
    en: 'The table is in the language of this page; its numbers are in whole units and stay numbers.',
    'zh-Hant': '表格檔案用本頁的文字，數字以基本單位列出。',
    'zh-Hans': '表格文件用本页的文字，数字以基本单位列出。',
  },
} satisfies Readonly<Record<string, Text>>;

/** The dataset as files: a table in the language of the page, the data as published, and their schema. */
export function Downloads({ id }: { readonly id: DatasetId }) {
  const { lang } = useFrame();
  const files = [
    { name: words.csv, href: `/data/${id}.${lang}.csv` },
    { name: words.json, href: `/data/${id}.json` },
    { name: words.schema, href: `/data/schema/${id}.schema.json` },
  ];
  return (
    <section className="rule">
      <h2 className="figure-page-heading">{say(words.take, lang)}</h2>
      <p>{say(words.takeText, lang)}</p>
      <ul>
        {files.map(({ name, href }) => (
          <li key={href}>
            <a href={href} download="">
              {say(name, lang)}
            </a>{' '}
            <span className="muted" translate="no">
              {href.slice(href.lastIndexOf('/') + 1)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What changed in the dataset, and when. */
export function Changes({
  id,
  data,
}: {
  readonly id: DatasetId;
  readonly data: Pick<Data, 'changes'>;
}) {
  const { lang } = useFrame();
  return (
    <section className="rule">
      <h2 className="figure-page-heading">
        <a href={pathTo(lang, { page: 'data', part: 'changes' })}>{say(dataWords.changes, lang)}</a>
      </h2>
      <ul>
        {changesOf(data.changes, id).map((change) => (
          <li key={change.id}>
            <b>{formatDate(change.date, lang)}</b> {say(change.text, lang)}
          </li>
        ))}
      </ul>
    </section>
  );
}
