import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of track records: one's own, a lead's, and where they are used. */
export const trackRecordRoutes = [
  createRoute({
    getParentRoute,
    path: '/track-record',
    component: screen(() => import('../features/trackrecords/TrackRecord'), 'TrackRecord'),
  }),
  createRoute({
    getParentRoute,
    path: '/track-record-proposals',
    component: screen(() => import('../features/trackrecords/Proposals'), 'Proposals'),
  }),
  createRoute({
    getParentRoute,
    path: '/track-record-settings',
    component: screen(() => import('../features/trackrecords/Settings'), 'Settings'),
  }),
] as const;
