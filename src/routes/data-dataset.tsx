import { useParams } from 'react-router';
import { figures } from '../figures';
import { lettered } from '../figures/parts/notes';
import { formatPeriod } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { datasetIds } from '../model/catalogue';
import { lenders, previewOf } from '../model/preview';
import type { DatasetId } from '../datasets';
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
import { Changes, Downloads } from './data-asides';
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
