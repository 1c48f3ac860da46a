import { useEffect, useState } from 'react';
import { useInterface } from './interface';

interface Props {
  readonly label: string;
  /** Points in time, latest first. */
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: string;
  /** `goesOn` where the value belongs to the step before: while the times play. */
  onPick(value: string, goesOn?: boolean): void;
}

/** Milliseconds a point in time stays on the screen while they play. */
const dwell = 1100;

/** A choice among points in time: a slider, and a button that runs through them to the last. */
export function TimePick({ label, options, value, onPick }: Props) {
  const { t } = useInterface();
  const [playing, setPlaying] = useState(false);
  const times = options.toReversed();
  const at = times.findIndex(({ id }) => id === value);
  const next = times[at + 1]?.id;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(
      () => (next === undefined ? setPlaying(false) : onPick(next, true)),
      dwell,
    );
    return () => clearTimeout(timer);
  });
  const pick = (index: number) => {
    const time = times[index];
    if (time) onPick(time.id);
  };
  const press = () => {
    // The first step is the reader's, and Back takes it back with all that follow.
    if (!playing) pick(next === undefined ? 0 : at + 1);
    setPlaying(!playing);
  };
  const name = t(($) => (playing ? $.chart.pause : $.chart.play));
  return (
    <div className="pick time-pick">
      <button type="button" className="icon" aria-label={name} title={name} onClick={press}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path
            d={playing ? 'M5 4h4v12H5zM11 4h4v12h-4z' : 'M5 3l12 7-12 7z'}
            fill="currentColor"
          />
        </svg>
      </button>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={times[at]?.label}
        max={times.length - 1}
        value={at}
        onChange={(event) => {
          setPlaying(false);
          pick(event.target.valueAsNumber);
        }}
      />
      <output>{times[at]?.label}</output>
    </div>
  );
}
