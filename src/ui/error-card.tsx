import type { ReactNode } from 'react';
import { DatasetError } from '../datasets/fault';
import { useInterface } from './interface';

interface Props {
  /** What cannot be shown. */
  readonly title: string;
  readonly error: unknown;
  /** What to say where the error itself has no words for the reader. */
  readonly sentence?: string;
  onRetry?(): void;
  readonly children?: ReactNode;
}

const most = 3;

/** Says what failed, where, and what to do; the rest of the page stays as it is. */
export function ErrorCard({ title, error, sentence, onRetry, children }: Props) {
  const { t } = useInterface();
  const known = error instanceof DatasetError ? error : null;
  const said = known
    ? t(($) => $.error[known.kind], { dataset: known.dataset })
    : (sentence ?? t(($) => $.error.unknown));
  const faults = known?.faults ?? [];
  return (
    <div className="error-card" role="alert">
      <p className="error-card-title">{title}</p>
      <p>{said}</p>
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, most).map((fault) => {
            const where = [fault.row, fault.field]
              .filter((part) => part !== null && part !== '')
              .join(' · ');
            return (
              <li key={`${where} ${fault.expected}`}>
                {t(($) => $.error.fault, { where, found: fault.found, expected: fault.expected })}
              </li>
            );
          })}
          {faults.length > most && (
            <li>{t(($) => $.error.more, { count: faults.length - most })}</li>
          )}
        </ul>
      )}
      {children}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {t(($) => $.error.retry)}
        </button>
      )}
    </div>
  );
}
