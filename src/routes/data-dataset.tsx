import { useParams } from 'react-router';
import { figures } from '../figures';
import { lettered } from '../figures/parts/notes';
import { formatDate, formatPeriod } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { changesOf, datasetIds } from '../model/catalogue';
import { lenders, previewOf } from '../model/preview';
import type { Data, DatasetId } from '../datasets';
import { decode } from '../shell/decode';
import { Breadcrumb } from '../ui/breadcrumb';
import { Cite } from '../ui/cite';
import { DatasetTable } from '../ui/dataset-table';
import { FigureSources } from '../ui/figure-sources';
import { useInterface } from '../ui/interface';
import { Fold } from '../ui/kept';
import { NoteList, pageNoteId } from '../ui/note-list';
import { NoteRing } from '../ui/note-ring';
import { Prose } from '../ui/prose';
import { useCited } from './cited';
import { sharedOf, sourcesOf } from './data-shared';
import { dataWords, rowCount } from './data-words';
import { FigureLink } from './figure-link';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import { LostPage } from './lost';
import { pathTo } from './paths';
import { dataStyle } from './data-style';

const words = {
  missing: { en: 'Not in it', 'zh-Hant': '未收', 'zh-Hans': '未收' },
  everyRow: { en: 'Every row', 'zh-Hant': '每一行', 'zh-Hans': '每一行' },
  take: { en: 'To take away', 'zh-Hant': '下載', 'zh-Hans': '下载' },
  csv: { en: 'Table (CSV)', 'zh-Hant': '表格檔案', 'zh-Hans': '表格文件' },
  json: { en: 'Data (JSON)', 'zh-Hant': '數據檔案', 'zh-Hans': '数据文件' },
  schema: { en: 'Schema (JSON Schema)', 'zh-Hant': '結構說明檔案', 'zh-Hans': '结构说明文件' },
  takeText: {
    en: 'The table is in the language of this page; its numbers are in whole units and stay numbers.',
    'zh-Hant': '表格檔案用本頁的文字，數字以基本單位列出。',
    'zh-Hans': '表格文件用本页的文字，数字以基本单位列出。',
  },
  usedBy: { en: 'Shown in', 'zh-Hant': '用於', 'zh-Hans': '用于' },
  notes: { en: 'Doubts and methods', 'zh-Hant': '疑點與方法', 'zh-Hans': '疑点与方法' },
} satisfies Readonly<Record<string, Text>>;

/** One dataset in full; an unknown one is a 404 page. */
export function Component() {
  const asked = decode(useParams()['dataset'] ?? '');
  const id = datasetIds.find((one) => one === asked);
  return id ? <Dataset id={id} /> : <LostPage />;
}

function Dataset({ id }: { readonly id: DatasetId }) {
  const { lang, registers } = useFrame();
  const needs: readonly DatasetId[] = [
    ...new Set([id, 'places' as const, 'changes' as const, ...(lenders[id] ?? [])]),
  ];
  const data = useBuilt(needs);
  const { t } = useInterface();
  const { meta } = data[id];
  const preview = previewOf(data, id);
  const letters = lettered([...new Set(preview.rows.flatMap(({ notes }) => notes))]);
  const shared = sharedOf(preview);
  const sources = sourcesOf(preview);
  const title = say(meta.title, lang);
  const address = pathTo(lang, { page: 'data', part: id });
  const cited = useCited({ title, address, needs: [id], ...sources });
  const colon = lang === 'en' ? ': ' : '：';
  const used = figures.filter((spec) => spec.needs.includes(id));
  const said = [
    shared.period && `${t(($) => $.table.period)}${colon}${formatPeriod(shared.period, lang)}`,
    say(rowCount(preview.rows.length), lang),
  ].filter((part) => part !== null);
  return (
    <article className="page figure-page">
      <Head
        style={dataStyle}
        title={title}
        description={say(meta.question, lang)}
        page={{ page: 'data', part: id }}
      />
      <Breadcrumb
        steps={[{ name: say(dataWords.catalogue, lang), href: pathTo(lang, { page: 'data' }) }]}
      />
      <h1>{title}</h1>
      <p className="lead">
        <Prose text={say(meta.question, lang)} lang={lang} />
      </p>
      <p>
        <b>{say(words.missing, lang)}</b> <Prose text={say(meta.missing, lang)} lang={lang} />
      </p>
      <section>
        <h2 className="visually-hidden">{say(words.everyRow, lang)}</h2>
        <p className="muted rows-said">
          {said.join(lang === 'en' ? '; ' : '；')}
          {shared.notes.map((note) => (
            <NoteRing
              key={note}
              letter={letters.get(note) ?? ''}
              note={note}
              registers={registers}
              opens={pageNoteId(note)}
            />
          ))}
        </p>
        <DatasetTable
          preview={preview}
          title={title}
          registers={registers}
          letters={letters}
          shared={{
            notes: shared.notes,
            period: shared.period !== null,
            source: sources.sources.length < 2,
          }}
        />
      </section>
      <div className="data-below figure-page-aside">
        <Downloads id={id} />
        <Cite cited={cited} />
        {sources.sources.length > 0 && <FigureSources figure={sources} registers={registers} />}
        {letters.size > 0 && (
          <section className="rule">
            <h2 className="figure-page-heading">{say(words.notes, lang)}</h2>
            <ul>
              {[...letters].map(([note, letter]) => (
                <li key={note}>
                  <span className="note-mark">{letter}</span>{' '}
                  <a href={`${pathTo(lang, { page: 'data', part: 'discrepancies' })}#${note}`}>
                    <NoteTitle note={note} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {used.length > 0 && (
          <section className="rule">
            <h2 className="figure-page-heading">{say(words.usedBy, lang)}</h2>
            <ul>
              {used.map((spec) => (
                <li key={spec.id}>
                  <FigureLink spec={spec} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Changes id={id} data={data} />
      </div>
      <Fold>
        <NoteList letters={letters} registers={registers} />
      </Fold>
    </article>
  );
}

function NoteTitle({ note }: { readonly note: string }) {
  const { lang, registers } = useFrame();
  const entry = registers.notes.get(note);
  return entry ? <Prose text={say(entry.title, lang)} lang={lang} /> : note;
}

/** The dataset as files: a table in the language of the page, the data as published, and their schema. */
function Downloads({ id }: { readonly id: DatasetId }) {
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

function Changes({ id, data }: { readonly id: DatasetId; readonly data: Pick<Data, 'changes'> }) {
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
