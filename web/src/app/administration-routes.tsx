import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of those who run the house. */
export const administrationRoutes = [
  createRoute({
    getParentRoute,
    path: '/set-up',
    component: screen(() => import('../features/set-up/SetUp'), 'SetUp'),
  }),
  createRoute({
    getParentRoute,
    path: '/accounts',
    component: screen(() => import('../features/administration/Accounts'), 'Accounts'),
  }),
  createRoute({
    getParentRoute,
    path: '/accounts/$id',
    component: screen(() => import('../features/administration/AccountScreen'), 'AccountScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/roles',
    component: screen(() => import('../features/administration/Roles'), 'Roles'),
  }),
  createRoute({
    getParentRoute,
    path: '/company-sign-in',
    component: screen(() => import('../features/administration/CompanySignIn'), 'CompanySignIn'),
  }),
  createRoute({
    getParentRoute,
    path: '/service-tokens',
    component: screen(() => import('../features/administration/ServiceTokens'), 'ServiceTokens'),
  }),
  createRoute({
    getParentRoute,
    path: '/sources',
    component: screen(() => import('../features/sources/Sources'), 'Sources'),
  }),
  createRoute({
    getParentRoute,
    path: '/embed-origins',
    component: screen(() => import('../features/embeds/EmbedOrigins'), 'EmbedOrigins'),
  }),
  createRoute({
    getParentRoute,
    path: '/embed-sign-in',
    component: screen(() => import('../features/embeds/EmbedSignIn'), 'EmbedSignIn'),
  }),
];
