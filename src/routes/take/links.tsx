import { useEffect, useId, useRef, useState } from 'react';
import { fileName } from '../../export/file-name';
import { addressOf, pngOf } from '../../export/png';
import { qrOf } from '../../export/qr';
import { say, type Lang, type Text } from '../../i18n/text';
import { frameCode, save, type Taken } from './outputs';
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

/** Ways back to the view: its address, a frame for another page, a citation, a code. */
export function Links({ taken, lang }: { readonly taken: Taken; readonly lang: Lang }) {
  const word = (text: Text) => say(text, lang);
  return (
    <section className="take-links" aria-label={word(words.ways)}>
      <Line name={word(words.link)} text={taken.papers.address} lang={lang} />
      <Line name={word(words.embed)} text={frameCode(taken)} lang={lang} />
      <Line name={word(words.cite)} text={taken.citation} lang={lang} />
      <Code taken={taken} lang={lang} />
    </section>
  );
}
