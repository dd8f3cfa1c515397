import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of track records: one's own, a lead's, and where they are used. */
export const trackRecordRoutes = [
  createRoute({
    getParentRoute,
    path: '/track-record',
    component: lazyRouteComponent(() => import('../features/trackrecords/TrackRecord'), 'TrackRecord'),
  }),
  createRoute({
    getParentRoute,
    path: '/track-record-proposals',
    component: lazyRouteComponent(() => import('../features/trackrecords/Proposals'), 'Proposals'),
  }),
  createRoute({
    getParentRoute,
    path: '/track-record-settings',
    component: lazyRouteComponent(() => import('../features/trackrecords/Settings'), 'Settings'),
  }),
] as const;
