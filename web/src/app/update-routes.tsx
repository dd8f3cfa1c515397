import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of the weekly update and of social radio, and of what admins and the council settle about them. */
export const updateRoutes = [
  createRoute({
    getParentRoute,
    path: '/update',
    component: screen(() => import('../features/update/Update'), 'Update'),
  }),
  createRoute({
    getParentRoute,
    path: '/update/past',
    component: screen(() => import('../features/update/PastUpdates'), 'PastUpdates'),
  }),
  createRoute({
    getParentRoute,
    path: '/update/$id',
    component: screen(() => import('../features/update/PastUpdate'), 'PastUpdate'),
  }),
  createRoute({
    getParentRoute,
    path: '/updates',
    component: screen(() => import('../features/update/Updates'), 'Updates'),
  }),
  createRoute({
    getParentRoute,
    path: '/updates/$id',
    component: screen(() => import('../features/update/Curate'), 'Curate'),
  }),
  createRoute({
    getParentRoute,
    path: '/radio',
    component: screen(() => import('../features/radio/Radio'), 'Radio'),
  }),
  createRoute({
    getParentRoute,
    path: '/radio/$id',
    component: screen(() => import('../features/radio/Episode'), 'Episode'),
  }),
  createRoute({
    getParentRoute,
    path: '/radio/desk',
    component: screen(() => import('../features/radio/Desk'), 'Desk'),
  }),
  createRoute({
    getParentRoute,
    path: '/radio/desk/$id',
    component: screen(() => import('../features/radio/DeskEpisode'), 'DeskEpisode'),
  }),
  createRoute({
    getParentRoute,
    path: '/podcast-settings',
    component: screen(() => import('../features/radio/PodcastSettings'), 'PodcastSettings'),
  }),
  createRoute({
    getParentRoute,
    path: '/staff-names',
    component: screen(() => import('../features/staffnames/StaffNames'), 'StaffNames'),
  }),
] as const;
