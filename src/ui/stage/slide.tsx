import type { ReactNode } from 'react';
import { useInterface } from '../interface';
import { Tied } from '../tied';

/** A slide in one language, everything but its body as text. */
export interface SlideWords {
  readonly at: number;
  readonly kind: string;
  readonly title: string;
  readonly subtitle: string;
  /** A line over the title, on the title slide alone. */
  readonly kicker: string | null;
  readonly notes: readonly string[];
  readonly minutes: number;
  /** Steps after the start. */
  readonly steps: number;
  /** Doubts by letter, sources, boundaries. */
  readonly papers: readonly string[];
  /** Address that the code leads to, and the code as the address of a picture. */
  readonly address: string;
  readonly code: string;
}

interface Props {
  readonly slide: SlideWords;
  readonly isShown: boolean;
  readonly children?: ReactNode;
}

function Dots({ steps }: { readonly steps: number }) {
  return (
    <ol className="slide-dots" aria-hidden="true">
      {Array.from({ length: steps + 1 }, (_, i) => (
        <li key={i} className={i === 0 ? 'is-now' : undefined} />
      ))}
    </ol>
  );
}

/** One slide: it fills the stage, and stands ready there while another is shown. */
export function Slide({ slide, isShown, children }: Props) {
  const { lang } = useInterface();
  const { at, kind, title, subtitle, kicker, notes, minutes, steps, papers, address, code } = slide;
  return (
    <section
      className="slide"
      id={`slide-${at}`}
      lang={lang}
      aria-label={title}
      data-slide={at}
      data-kind={kind}
      data-step="0"
      data-steps={steps}
      data-minutes={minutes}
      data-title={title}
      hidden={!isShown}
    >
      <div className="slide-sheet">
        <header className="slide-head">
          {kicker !== null && (
            <p className="slide-kicker">
              <Tied text={kicker} lang={lang} />
            </p>
          )}
          <h2 className="slide-title">
            <Tied text={title} lang={lang} />
          </h2>
          <p className="slide-subtitle">
            <Tied text={subtitle} lang={lang} />
          </p>
        </header>
        <div className="slide-body">{children}</div>
        <footer className="slide-foot">
          <p className="slide-source">
            {papers.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </p>
          {steps > 0 && <Dots steps={steps} />}
          <img className="slide-qr" src={code} alt="" data-href={address} />
        </footer>
      </div>
      <aside className="slide-notes" hidden>
        {notes.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </aside>
    </section>
  );
}
