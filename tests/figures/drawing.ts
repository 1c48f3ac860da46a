import { readFileSync } from 'node:fs';
import { parseTopology } from '../../src/datasets/geo';
import { draw } from '../../src/figures/draw';
import type { AnyTopology, Figure, FigureSpec, GeometryId, View } from '../../src/figures/spec';
import { realRoom } from '../datasets/real-room';

/** A view of 720 px in English and light, unless told otherwise. */
export const viewOf = (changes: Partial<View> = {}): View => ({
  lang: 'en',
  theme: 'light',
  currency: null,
  choices: {},
  width: 720,
  ...changes,
});

const room = realRoom();
const geo = new URL('../../data/geo/', import.meta.url);

export const topologyOf = (id: GeometryId): AnyTopology =>
  parseTopology(
    readFileSync(new URL(`${id}.topo.json`, geo), 'utf8'),
    id === 'cities' ? 'province' : 'city',
  );

/** A figure drawn from the real data, with its boundaries where it is a map. */
export const drawn = (spec: FigureSpec, view: View): Figure =>
  draw(spec, room, view, spec.geometry ? topologyOf(spec.geometry(view)) : null);
