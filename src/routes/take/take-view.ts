import type { FigureSpec, View } from '../../figures/spec';
import type { Edition } from '../islands';
import { gather } from './gather';
import { take, type Taken } from './outputs';

/** Brings and puts together what the files of a view are made from. */
export const takeView = async (spec: FigureSpec, view: View, edition: Edition): Promise<Taken> =>
  take(spec, view, await gather(spec, view), edition);
