import { langs, say, type Lang } from '../../i18n/text';
import { Pick } from '../../ui/controls';
import { languageNames, words } from './words';

interface Props {
  /** Language of the page. */
  readonly lang: Lang;
  /** Language that the slides speak first. */
  readonly first: Lang;
  readonly value: Lang | null;
  onPick(second: Lang | null): void;
}

/** Which language stands under the first on slides, if any. */
export const SecondPick = ({ lang, first, value, onPick }: Props) => (
  <Pick
    label={say(words.second, lang)}
    options={[
      { id: '', label: say(words.none, lang) },
      ...langs
        .filter((one) => one !== first)
        .map((id) => ({ id, label: languageNames.get(id) ?? id })),
    ]}
    value={value !== null && value !== first ? value : ''}
    onPick={(id) => onPick(langs.find((one) => one === id) ?? null)}
  />
);
