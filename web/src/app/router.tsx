import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { basePath } from '../api/client';
import { Waiting } from '../ui/Loaded';
import { wholeCatalogue } from './catalogue';
import { Failed } from './Failed';
import { home, root } from './root';
import type { tree } from './routes';

/** Any screen but home: its way, and what screens beyond the first say, come first. */
const elsewhere = createRoute({
  getParentRoute: () => root,
  path: '$',
  beforeLoad: async ({ location }) => {
    await Promise.all([import('./routes'), wholeCatalogue()]);
    router.setRoutes(router.buildRouteTree());
    // This way is still on the screen until the redirect has arrived, and is looked up when it is drawn again.
    Object.assign(router.routesById, { [elsewhere.id]: elsewhere });
    redirect({ href: location.href, replace: true, throw: true });
  },
});
root.addChildren([home, elsewhere]);

export const router = createRouter({
  // The whole tree has this root; until somebody goes elsewhere, only home stands on it.
  routeTree: root as unknown as typeof tree,
  basepath: basePath === '' ? '/' : basePath,
  defaultPreload: 'intent',
  defaultPendingComponent: Waiting,
  defaultErrorComponent: Failed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
