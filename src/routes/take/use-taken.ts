import { useEffect, useState } from 'react';
import type { FigureSpec, View } from '../../figures/spec';
import type { Edition } from '../islands';
import type { Taken } from './outputs';
import { takeView } from './take-view';

/**
 * What a figure's files are made from, for a view that may change: null until it has come, the last
 * one while the next is on its way or when that did not come.
 */
export function useTaken(spec: FigureSpec, view: View, edition: Edition) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const [missing, setMissing] = useState('');
  const key = JSON.stringify(view);
  const { release, read } = edition;
  useEffect(() => {
    let isAsked = true;
    const asked = JSON.parse(key) as View;
    takeView(spec, asked, { release, read }).then(
      (one) => isAsked && setTaken(one),
      () => isAsked && setMissing(key),
    );
    // A later choice overtakes an earlier one that is still on its way.
    return () => {
      isAsked = false;
    };
  }, [spec, key, release, read]);
  return { taken, isMissing: missing === key };
}
