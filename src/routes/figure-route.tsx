import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import { figureById } from '../figures';
import { draw } from '../figures/draw';
import type { FigureSpec } from '../figures/spec';
import { useFrame } from './frame';
import { useBuilt } from './load';
import { LostPage } from './lost';
import { readView } from './view';

/** A route whose address names a figure; an unknown one is a 404 page, by default with what comes nearest. */
export function figureRoute(
  Shown: ComponentType<{ readonly spec: FigureSpec }>,
  Unknown: ComponentType = LostPage,
) {
  return function FigureRoute() {
    const spec = figureById(useParams()['figure'] ?? '');
    return spec ? <Shown spec={spec} /> : <Unknown />;
  };
}

/** What a figure's page says of itself: finding, subtitle, sources and notes of its first view. */
export function useFinding(spec: FigureSpec) {
  const { lang } = useFrame();
  const view = readView(lang, new URLSearchParams(), null);
  const { title, subtitle, sources, locators, notes } = draw(spec, useBuilt(spec.needs), view);
  return { title, description: subtitle, sources, locators, notes };
}
