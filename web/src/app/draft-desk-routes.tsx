import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of the draft desk: help with words before they are submitted, one text on several channels, and staying afterwards. */
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
  createRoute({
    getParentRoute,
    path: '/follow-up',
    component: lazyRouteComponent(() => import('../features/aftermath/FollowUps'), 'FollowUps'),
  }),
] as const;
