import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of leads' work on many interactions, and of the words kept for replies. */
export const triageRoutes = [
  createRoute({
    getParentRoute,
    path: '/triage',
    component: lazyRouteComponent(() => import('../features/triage/Board'), 'Board'),
  }),
  createRoute({
    getParentRoute,
    path: '/triage/duplicates',
    component: lazyRouteComponent(() => import('../features/triage/Duplicates'), 'Duplicates'),
  }),
  createRoute({
    getParentRoute,
    path: '/interactions/import',
    component: lazyRouteComponent(() => import('../features/intake/ImportInteractions'), 'ImportInteractions'),
  }),
  createRoute({
    getParentRoute,
    path: '/snippets',
    component: lazyRouteComponent(() => import('../features/snippets/Snippets'), 'Snippets'),
  }),
  createRoute({
    getParentRoute,
    path: '/snippets/$id',
    component: lazyRouteComponent(() => import('../features/snippets/SnippetScreen'), 'SnippetScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/crises',
    component: lazyRouteComponent(() => import('../features/crises/Crises'), 'Crises'),
  }),
  createRoute({
    getParentRoute,
    path: '/runbooks',
    component: lazyRouteComponent(() => import('../features/runbooks/Runbooks'), 'Runbooks'),
  }),
  createRoute({
    getParentRoute,
    path: '/runbook-runs/$id',
    component: lazyRouteComponent(() => import('../features/runbooks/RunScreen'), 'RunScreen'),
  }),
] as const;
