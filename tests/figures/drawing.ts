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

const topologies = new Map<GeometryId, AnyTopology>();

/** Boundaries of the data room; what is drawn from them is kept as long as they are the same. */
export function topologyOf(id: GeometryId): AnyTopology {
  const known = topologies.get(id);
  if (known) return known;
  const text = readFileSync(new URL(`${id}.topo.json`, geo), 'utf8');
  const topology = parseTopology(text, id === 'cities' ? 'province' : 'city');
  topologies.set(id, topology);
  return topology;
}

/** A figure drawn from the real data, with its boundaries where it is a map. */
export const drawn = (spec: FigureSpec, view: View): Figure =>
  draw(spec, room, view, spec.geometry ? topologyOf(spec.geometry(view)) : null);
