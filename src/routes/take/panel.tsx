import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { shapes, sideWithin, sizes, unitOf, type Shape } from '../../export/frame';
import { faceFor } from '../../export/face';
import { addressOf, canScale } from '../../export/png';
import type { FigureSpec, View } from '../../figures/spec';
import type { Currency } from '../../i18n/quantity';
import { langs, say, type Text } from '../../i18n/text';
import { themes } from '../../theme/tokens';
import { Pick } from '../../ui/controls';
import type { Edition } from '../islands';
import { Links } from './links';
import style from './panel.css?inline';
import { Saves } from './saves';
import { takeView } from './take-view';
import { themeNow } from './theme-now';
import { useTaken } from './use-taken';
import { languageNames, words } from './words';

interface Props {
  readonly spec: FigureSpec;
  readonly view: View;
  readonly edition: Edition;
  /** What the button says that opened it. */
  readonly heading: Text;
  onClose(): void;
}

const currencyNames: readonly (readonly [Currency, string])[] = [
  ['CNY', '¥'],
  ['USD', 'US$'],
  ['HKD', 'HK$'],
];

const partNames = ['title', 'subtitle', 'notes', 'source'] as const;

/** Factors of a PNG's size. */
const scales = [1, 2, 3, 4];

/** A plot smaller than this beside the words around it is hard to read. */
const legible = 0.55;

let isStyled = false;

/** Brings the panel's style: as a sheet of its own, which the content policy allows. */
function bringStyle(): void {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

/** Opens as a dialog over the page; Escape closes it. */
function useDialog(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    bringStyle();
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.addEventListener('close', onClose);
    return () => dialog?.removeEventListener('close', onClose);
  }, [onClose]);
  return ref;
}

/** A figure taken along: seen as it will be, then as link, picture, data or frame. Nothing is sent anywhere. */
export function Panel({ spec, view, edition, heading, onClose }: Props) {
  const ref = useDialog(onClose);
  const id = useId();
  const word = (text: Text) => say(text, view.lang);
  const [lang, setLang] = useState(view.lang);
  const [currency, setCurrency] = useState(view.currency);
  const [theme, setTheme] = useState(themeNow);
  const [transparent, setTransparent] = useState(false);
  const [shape, setShape] = useState<Shape>('16:9');
  const [custom, setCustom] = useState({ width: 1920, height: 1080 });
  const [parts, setParts] = useState({ title: true, subtitle: true, notes: true, source: true });
  const [scale, setScale] = useState(2);
  const [face, setFace] = useState('');
  const asked = { ...view, lang, currency, theme, letters: undefined };
  const { taken, isMissing } = useTaken(spec, asked, edition);
  useEffect(() => {
    let isAsked = true;
    void faceFor(lang).then((one) => isAsked && setFace(one));
    return () => {
      isAsked = false;
    };
  }, [lang]);
  const { width, height } = custom;
  const look = useMemo(
    () => ({
      size: shape === 'custom' ? { width, height } : sizes[shape],
      theme,
      transparent,
      parts,
    }),
    [shape, width, height, theme, transparent, parts],
  );
  const picture = useMemo(() => taken?.picture(look, face) ?? null, [taken, look, face]);
  const usable = scales.filter((by) => picture === null || canScale(picture, by));
  const by = Math.min(scale, usable.at(-1) ?? 1);
  const isSmall =
    picture !== null && look.size.height !== null && picture.scale < legible * unitOf(look.size);
  const side = (name: 'width' | 'height') => (
    <label className="pick">
      <span className="pick-label">{word(words[name])}</span>
      <input
        type="number"
        inputMode="numeric"
        defaultValue={custom[name]}
        onChange={(event) =>
          setCustom({ ...custom, [name]: sideWithin(event.target.valueAsNumber, custom[name]) })
        }
      />
    </label>
  );
  return (
    <dialog ref={ref} className="take" aria-labelledby={`${id}-title`}>
      <header className="take-head">
        <h2 id={`${id}-title`}>{word(heading)}</h2>
        <button type="button" className="take-close" onClick={() => ref.current?.close()}>
          {word(words.close)}
        </button>
      </header>
      <div className="take-columns">
        <section className="take-preview" aria-label={word(words.preview)}>
          <Pick
            label={word(words.shape)}
            options={shapes.map((one) => ({
              id: one,
              label: one === 'whole' || one === 'custom' ? word(words[one]) : one,
            }))}
            value={shape}
            onPick={(value) => setShape(shapes.find((one) => one === value) ?? shape)}
          />
          {shape === 'custom' && (
            <div className="take-sides">
              {side('width')}
              {side('height')}
            </div>
          )}
          <div
            className={transparent ? 'take-ground take-clear' : 'take-ground'}
            data-theme={theme}
          >
            {picture ? (
              <img
                src={addressOf(picture.svg)}
                alt={taken?.figure.title ?? ''}
                width={picture.width}
                height={picture.height}
                lang={lang}
              />
            ) : (
              <p role={isMissing ? 'alert' : 'status'}>
                {word(isMissing ? words.missing : words.loading)}
              </p>
            )}
          </div>
          {picture && isMissing && <p role="alert">{word(words.missing)}</p>}
          <p className="muted">
            {picture && `${Math.round(picture.width * by)} × ${Math.round(picture.height * by)} px`}
            {isSmall && ` · ${word(words.small)}`}
          </p>
        </section>
        <section className="take-choices" aria-label={word(words.choices)}>
          <Pick
            label={word(words.language)}
            options={langs.map((one) => ({ id: one, label: languageNames.get(one) ?? one }))}
            value={lang}
            onPick={(value) => setLang(langs.find((one) => one === value) ?? lang)}
          />
          {taken?.figure.money && (
            <Pick
              label={word(words.currency)}
              options={currencyNames.map(([one, label]) => ({ id: one, label }))}
              value={currency ?? 'CNY'}
              onPick={(value) =>
                setCurrency(currencyNames.find(([one]) => one === value)?.[0] ?? null)
              }
            />
          )}
          <Pick
            label={word(words.theme)}
            options={themes.map((one) => ({ id: one, label: word(words[one]) }))}
            value={theme}
            onPick={(value) => setTheme(themes.find((one) => one === value) ?? theme)}
          />
          <Pick
            label={word(words.ground)}
            options={(['filled', 'transparent'] as const).map((one) => ({
              id: one,
              label: word(words[one]),
            }))}
            value={transparent ? 'transparent' : 'filled'}
            onPick={(value) => setTransparent(value === 'transparent')}
          />
          <fieldset className="pick take-parts">
            <legend className="pick-label">{word(words.show)}</legend>
            {partNames.map((name) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={parts[name]}
                  onChange={(event) => setParts({ ...parts, [name]: event.target.checked })}
                />
                <span>{word(words[name])}</span>
              </label>
            ))}
          </fieldset>
          <Pick
            label={word(words.size)}
            options={usable.map((one) => ({ id: String(one), label: `${one}×` }))}
            value={String(by)}
            onPick={(value) => setScale(Number(value))}
          />
          {taken && (
            <Saves
              taken={taken}
              asked={{ look, scale: by }}
              lang={view.lang}
              takeIn={(other) => takeView(spec, { ...asked, lang: other }, edition)}
            />
          )}
        </section>
        {taken && <Links taken={taken} lang={view.lang} look={look} />}
      </div>
    </dialog>
  );
}

// The stage of a reader's own deck draws as this panel does. It asks here, so that the bundler leaves
// this file whole: parts cut out for the stage would be one more file for every page.
export { sourceLines } from '../../export/papers';
export { qrOf } from '../../export/qr';
export { noteLetters } from '../../figures/parts/notes';
export { nominalWidth, readCurrency } from '../view';
export { gather } from './gather';
export { take } from './outputs';
