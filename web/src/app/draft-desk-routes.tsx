import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of the draft desk: help with words before they are submitted, and one text on several channels. */
export const draftDeskRoutes = [
  createRoute({
    getParentRoute,
    path: '/help-wanted',
    component: lazyRouteComponent(() => import('../features/suggestions/HelpWanted'), 'HelpWanted'),
  }),
  createRoute({
    getParentRoute,
    path: '/help-wanted/$id',
    component: lazyRouteComponent(() => import('../features/suggestions/HelpedDraft'), 'HelpedDraft'),
  }),
  createRoute({
    getParentRoute,
    path: '/drafts/$id/variants',
    component: lazyRouteComponent(() => import('../features/drafts/Variants'), 'Variants'),
  }),
] as const;
