import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of claims: what channels promise, and what one has in hand. */
export const claimRoutes = [
  createRoute({
    getParentRoute,
    path: '/channels/$id/service',
    component: lazyRouteComponent(() => import('../features/servicelevels/ServiceTerms'), 'ServiceTerms'),
  }),
  createRoute({
    getParentRoute,
    path: '/in-hand',
    component: lazyRouteComponent(() => import('../features/in-hand/InHand'), 'InHand'),
  }),
  createRoute({
    getParentRoute,
    path: '/channels/$id/roster',
    component: lazyRouteComponent(() => import('../features/rosters/Roster'), 'Roster'),
  }),
  createRoute({
    getParentRoute,
    path: '/escalations',
    component: lazyRouteComponent(() => import('../features/escalations/Escalations'), 'Escalations'),
  }),
] as const;
