import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of SCORM packages. */
export const packageRoutes = [
  createRoute({
    getParentRoute,
    path: '/track-editions/$id/preview',
    component: screen(() => import('../features/track-preview/TrackPreview'), 'TrackPreview'),
  }),
  createRoute({
    getParentRoute,
    path: '/packages',
    component: screen(() => import('../features/packages/Packages'), 'Packages'),
  }),
  createRoute({
    getParentRoute,
    path: '/packages/$id',
    component: screen(() => import('../features/packages/PackageScreen'), 'PackageScreen'),
  }),
] as const;
