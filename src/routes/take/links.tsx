import { useEffect, useId, useRef, useState } from 'react';
import type { PictureLook } from '../../export/picture-svg';
import { fileName } from '../../export/file-name';
import { elementCode, frameCode } from '../../export/frame-code';
import { addressOf, pngOf } from '../../export/png';
import { qrOf } from '../../export/qr';
import { say, type Lang, type Text } from '../../i18n/text';
import type { Taken } from './outputs';
import { save } from './save';
import { themeNow } from './theme-now';
import { words } from './words';

interface LineProps {
  readonly name: string;
  readonly text: string;
  readonly lang: Lang;
}

/** A text to copy; where the browser does not let a page do that, it is selected. */
function Line({ name, text, lang }: LineProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(say(words.copied, lang));
    } catch {
      field.current?.select();
      setSaid(say(words.selected, lang));
    }
  };
  return (
    <div className="take-line">
      <label htmlFor={id}>{name}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={2}
        value={text}
        translate="no"
        spellCheck={false}
      />
      <button
        type="button"
        className="take-button"
        aria-label={`${say(words.copy, lang)}${lang === 'en' ? ': ' : '：'}${name}`}
        onClick={() => void copy()}
      >
        {say(words.copy, lang)}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

/** QR code of the view, to look at and to save. */
function Code({ taken, lang }: { readonly taken: Taken; readonly lang: Lang }) {
  const { address } = taken.papers;
  const [svg, setSvg] = useState('');
  const word = (text: Text) => say(text, lang);
  useEffect(() => {
    let isAsked = true;
    qrOf(address).then(
      (code) => isAsked && setSvg(code),
      () => {},
    );
    return () => {
      isAsked = false;
    };
  }, [address]);
  if (svg === '') return null;
  const name = `${taken.figure.title} ${word(words.codeName)}`;
  const [, side = '0'] = /width="(\d+)"/.exec(svg) ?? [];
  const size = { width: Number(side), height: Number(side), scale: 1 };
  const savePng = async () =>
    save({ name: fileName(name, 'png'), content: await pngOf({ svg, ...size }, 2) }, 'png');
  return (
    <div className="take-code">
      <img src={addressOf(svg)} alt={word(words.codeName)} width={116} height={116} />
      <p>{word(words.code)}</p>
      <button
        type="button"
        className="take-button"
        onClick={() => save({ name: fileName(name, 'svg'), content: svg }, 'svg')}
      >
        SVG
      </button>
      <button type="button" className="take-button" onClick={() => void savePng()}>
        PNG
      </button>
    </div>
  );
}

interface Props {
  readonly taken: Taken;
  readonly lang: Lang;
  /** What the panel's picture looks like: a frame can leave out the same parts. */
  readonly look: PictureLook;
}

/** Path of a frame that shows what the panel's picture shows. */
function framePath(embed: string, { parts, transparent, theme }: PictureLook): string {
  const [path = '', query] = embed.split('?');
  const asked = new URLSearchParams(query);
  for (const [part, isShown] of Object.entries(parts)) if (!isShown) asked.set(part, '0');
  // Unless another than the page's was chosen, a frame has the theme of its own reader.
  if (theme !== themeNow()) asked.set('theme', theme);
  if (transparent) asked.set('bg', 'transparent');
  return asked.size > 0 ? `${path}?${asked.toString()}` : path;
}

/** Ways back to the view: its address, a frame or an element for another page, a citation, a code. */
export function Links({ taken, lang, look }: Props) {
  const word = (text: Text) => say(text, lang);
  const { figure, papers } = taken;
  const embed = framePath(taken.embed, look);
  const { title } = figure;
  const framed = { address: location.origin + embed, title, plotHeight: figure.height };
  const element = { site: location.origin, embed, address: papers.address, title };
  return (
    <section className="take-links" aria-label={word(words.ways)}>
      <Line name={word(words.link)} text={papers.address} lang={lang} />
      <Line name={word(words.embed)} text={frameCode(framed)} lang={lang} />
      <Line name={word(words.element)} text={elementCode(element)} lang={lang} />
      <Line name={word(words.cite)} text={taken.citation} lang={lang} />
      <Code taken={taken} lang={lang} />
    </section>
  );
}
