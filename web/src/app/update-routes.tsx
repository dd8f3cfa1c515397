import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of the weekly update and of social radio, and of what admins and the council settle about them. */
export const updateRoutes = [
  createRoute({
    getParentRoute,
    path: '/update',
    component: lazyRouteComponent(() => import('../features/update/Update'), 'Update'),
  }),
  createRoute({
    getParentRoute,
    path: '/update/past',
    component: lazyRouteComponent(() => import('../features/update/PastUpdates'), 'PastUpdates'),
  }),
  createRoute({
    getParentRoute,
    path: '/update/$id',
    component: lazyRouteComponent(() => import('../features/update/PastUpdate'), 'PastUpdate'),
  }),
  createRoute({
    getParentRoute,
    path: '/updates',
    component: lazyRouteComponent(() => import('../features/update/Updates'), 'Updates'),
  }),
  createRoute({
    getParentRoute,
    path: '/updates/$id',
    component: lazyRouteComponent(() => import('../features/update/Curate'), 'Curate'),
  }),
  createRoute({
    getParentRoute,
    path: '/radio',
    component: lazyRouteComponent(() => import('../features/radio/Radio'), 'Radio'),
  }),
  createRoute({
    getParentRoute,
    path: '/radio/$id',
    component: lazyRouteComponent(() => import('../features/radio/Episode'), 'Episode'),
  }),
  createRoute({
    getParentRoute,
    path: '/radio/desk',
    component: lazyRouteComponent(() => import('../features/radio/Desk'), 'Desk'),
  }),
  createRoute({
    getParentRoute,
    path: '/radio/desk/$id',
    component: lazyRouteComponent(() => import('../features/radio/DeskEpisode'), 'DeskEpisode'),
  }),
  createRoute({
    getParentRoute,
    path: '/podcast-settings',
    component: lazyRouteComponent(() => import('../features/radio/PodcastSettings'), 'PodcastSettings'),
  }),
  createRoute({
    getParentRoute,
    path: '/staff-names',
    component: lazyRouteComponent(() => import('../features/staffnames/StaffNames'), 'StaffNames'),
  }),
] as const;
