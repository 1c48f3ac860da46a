import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { replace, type Params, type RouteObject } from 'react-router';
import type { DatasetId } from '../datasets';
import { isLang } from '../i18n/text';
import { PageFailure } from './failure';
import { Layout, loadLanguage } from './layout';
import { prefetch, registerIds } from './load';
import { LostRoute } from './lost';
import { preferredLanguage } from './paths';
import { rememberedLanguage } from './remembered';

/** What the file of a route gives: its page, and the datasets the page will ask for. */
interface RouteFile {
  readonly Component: ComponentType;
  needs(params: Params): readonly DatasetId[];
}

/** Sends the door to the reader's language; the query stays. */
function toLanguage({ request }: { request: Request }) {
  const kept = rememberedLanguage();
  const lang = isLang(kept) ? kept : preferredLanguage(navigator.languages);
  return replace(`/${lang}${new URL(request.url).search}`);
}

/** Every address of the site; pages arrive when they are first asked for. */
export function makeRoutes(client: QueryClient): RouteObject[] {
  const page = (open: () => Promise<RouteFile>) => ({
    lazy: async () => {
      const { Component, needs } = await open();
      return {
        Component,
        loader: ({ params }: { params: Params }) => {
          prefetch(client, [...registerIds, ...needs(params)]);
          return null;
        },
      };
    },
    // Choices in the query change the drawing, never what is fetched first.
    shouldRevalidate: () => false,
  });
  return [
    {
      path: '/',
      loader: toLanguage,
      Component: Blank,
      HydrateFallback: Blank,
      ErrorBoundary: PageFailure,
    },
    {
      path: '/:lang',
      loader: loadLanguage,
      shouldRevalidate: ({ currentParams, nextParams }) =>
        currentParams['lang'] !== nextParams['lang'],
      Component: Layout,
      ErrorBoundary: PageFailure,
      HydrateFallback: Blank,
      children: [
        { index: true, ...page(() => import('./overview')) },
        { path: 'charts', ...page(() => import('./gallery')) },
        { path: 'charts/grammar', ...page(() => import('./grammar')) },
        { path: 'charts/:figure', ...page(() => import('./chart')) },
        { path: 'cities/:city', ...page(() => import('./city')) },
        { path: '*', Component: LostRoute },
      ],
    },
  ];
}

/** The moment before the first page: paper, nothing else. */
function Blank() {
  return null;
}
