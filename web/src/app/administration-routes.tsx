import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of those who run the house. */
export const administrationRoutes = [
  createRoute({
    getParentRoute,
    path: '/set-up',
    component: lazyRouteComponent(() => import('../features/set-up/SetUp'), 'SetUp'),
  }),
  createRoute({
    getParentRoute,
    path: '/accounts',
    component: lazyRouteComponent(() => import('../features/administration/Accounts'), 'Accounts'),
  }),
  createRoute({
    getParentRoute,
    path: '/accounts/$id',
    component: lazyRouteComponent(() => import('../features/administration/AccountScreen'), 'AccountScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/roles',
    component: lazyRouteComponent(() => import('../features/administration/Roles'), 'Roles'),
  }),
  createRoute({
    getParentRoute,
    path: '/company-sign-in',
    component: lazyRouteComponent(() => import('../features/administration/CompanySignIn'), 'CompanySignIn'),
  }),
  createRoute({
    getParentRoute,
    path: '/service-tokens',
    component: lazyRouteComponent(() => import('../features/administration/ServiceTokens'), 'ServiceTokens'),
  }),
  createRoute({
    getParentRoute,
    path: '/sources',
    component: lazyRouteComponent(() => import('../features/sources/Sources'), 'Sources'),
  }),
  createRoute({
    getParentRoute,
    path: '/embed-origins',
    component: lazyRouteComponent(() => import('../features/embeds/EmbedOrigins'), 'EmbedOrigins'),
  }),
  createRoute({
    getParentRoute,
    path: '/embed-sign-in',
    component: lazyRouteComponent(() => import('../features/embeds/EmbedSignIn'), 'EmbedSignIn'),
  }),
];
