import { useState } from 'react';
import { langs, say, type Lang, type Text } from '../../i18n/text';
import { cleanTitle } from '../../shell/tray/address';
import { themes } from '../../theme/tokens';
import { Pick } from '../../ui/controls';
import { pathTo } from '../paths';
import { save } from '../take/save';
import { SecondPick } from '../take/second-pick';
import { themeNow } from '../take/theme-now';
import { useWork, WorkLine } from '../take/work';
import { languageNames, words as takeWords } from '../take/words';
import { readCurrency } from '../view';
import type { Known } from './known';
import { setFile, type SetKind } from './set';
import type { DeckState } from './use-deck';
import { words } from './words';

interface Props {
  readonly deck: DeckState;
  readonly known: ReadonlyMap<string, Known>;
  readonly release: string;
  readonly lang: Lang;
}

const kinds: readonly SetKind[] = ['pptx', 'xlsx', 'zip'];

const currencies = [
  ['', 'printed'],
  ['CNY', '¥'],
  ['USD', 'US$'],
  ['HKD', 'HK$'],
] as const;

/** The deck as files: in one language or two, in a currency, light or dark. */
export function Files({ deck, known, release, lang }: Props) {
  const work = useWork(lang);
  const [first, setFirst] = useState(lang);
  const [second, setSecond] = useState<Lang | null>(null);
  const [how, setHow] = useState<'under' | 'turns'>('under');
  const word = (text: Text) => say(text, lang);
  const { shared, slides, query } = deck;
  const theme = themes.find((one) => one === shared.get('theme')) ?? themeNow();
  const other = second !== null && second !== first ? second : null;
  const give = (kind: SetKind) =>
    work.run(async (steps) => {
      const asked = {
        slides,
        title: cleanTitle(deck.title),
        languages: [first, ...(other ? [other] : [])],
        how,
        currency: readCurrency(shared),
        theme,
        release,
        read: (figure: string) => known.get(figure)?.read ?? release,
        address: location.origin + pathTo(first, { page: 'deck' }, query),
      };
      const file = await setFile(kind, asked, steps);
      save(file, kind);
      return `${word(takeWords.saved)} ${file.name}`;
    });
  return (
    <section className="deck-files rule" aria-labelledby="deck-files">
      <h2 id="deck-files">{word(words.files)}</h2>
      <div className="deck-choices">
        <Pick
          label={word(words.first)}
          options={langs.map((id) => ({ id, label: languageNames.get(id) ?? id }))}
          value={first}
          onPick={(value) => setFirst(langs.find((one) => one === value) ?? first)}
        />
        <SecondPick lang={lang} first={first} value={second} onPick={setSecond} />
        {other && (
          <Pick
            label={word(words.how)}
            options={(['under', 'turns'] as const).map((id) => ({ id, label: word(words[id]) }))}
            value={how}
            onPick={(value) => setHow(value === 'turns' ? 'turns' : 'under')}
          />
        )}
        <Pick
          label={word(takeWords.currency)}
          options={currencies.map(([id, label]) => ({
            id,
            label: label === 'printed' ? word(words.printed) : label,
          }))}
          value={readCurrency(shared) ?? ''}
          onPick={(value) => deck.share('currency', value === '' ? null : value)}
        />
        <Pick
          label={word(takeWords.theme)}
          options={themes.map((id) => ({ id, label: word(takeWords[id]) }))}
          value={theme}
          onPick={(value) => deck.share('theme', value)}
        />
      </div>
      <p className="deck-ways">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={kind === 'pptx' ? 'deck-button deck-main' : 'deck-button'}
            disabled={work.isBusy}
            onClick={() => void give(kind)}
          >
            {kind === 'zip' ? word(words.all) : kind.toUpperCase()}
          </button>
        ))}
      </p>
      <WorkLine {...work} lang={lang} />
      <p className="muted">{word(words.note)}</p>
    </section>
  );
}
