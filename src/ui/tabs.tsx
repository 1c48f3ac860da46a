import { useRef } from 'react';
import { useInterface } from './interface';

/** How a figure is shown. */
export type Tab = 'plot' | 'table';

const tabs: readonly Tab[] = ['plot', 'table'];

interface Props {
  readonly shown: Tab;
  onShow(tab: Tab): void;
  /** Id of the panel that changes. */
  readonly panel: string;
}

/** Plot or table; the arrow keys move between the two. */
export function Tabs({ shown, onShow, panel }: Props) {
  const { t } = useInterface();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: React.KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = shown === 'plot' ? 'table' : 'plot';
    onShow(next);
    list.current?.querySelector<HTMLButtonElement>(`[data-tab=${next}]`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={t(($) => $.chart.tabs)} ref={list}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          className="tab"
          data-tab={tab}
          aria-selected={tab === shown}
          aria-controls={panel}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => onShow(tab)}
          onKeyDown={move}
        >
          {tab === 'plot' ? t(($) => $.chart.plot) : t(($) => $.chart.table)}
        </button>
      ))}
    </div>
  );
}
