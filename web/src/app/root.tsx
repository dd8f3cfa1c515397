import { createRootRoute, createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { Failed } from './Failed';
import { Gate } from './Gate';
import { Nowhere } from './Nowhere';

export const root = createRootRoute({ component: Gate, notFoundComponent: Nowhere, errorComponent: Failed });

export const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  // Not by the router, which would load it for whoever has to sign in first.
  component: lazy(() => import('../features/home/Home').then((module) => ({ default: module.Home }))),
});
