import { createRoute } from '@tanstack/react-router';
import { administrationRoutes } from './administration-routes';
import { askRoutes } from './ask-routes';
import { checkRoutes } from './check-routes';
import { draftDeskRoutes } from './draft-desk-routes';
import { claimRoutes } from './claim-routes';
import { contentRoutes } from './content-routes';
import { evidenceRoutes } from './evidence-routes';
import { helpRoutes } from './help-routes';
import { lateRoutes } from './late-routes';
import { matterRoutes } from './matter-routes';
import { wordlistRoutes } from './wordlist-routes';
import { messageRoutes } from './message-routes';
import { packageRoutes } from './package-routes';
import { permitRoutes } from './permit-routes';
import { refresherRoutes } from './refresher-routes';
import { reviewRoutes } from './review-routes';
import { home, root } from './root';
import { screen } from './screen';
import { practiceRoutes } from './practice-routes';
import { questionRoutes } from './question-routes';
import { rulesRoutes } from './rules-routes';
import { sessionRoutes } from './session-routes';
import { trackRecordRoutes } from './track-record-routes';
import { updateRoutes } from './update-routes';
import { triageRoutes } from './triage-routes';

const getParentRoute = () => root;

const routes = [
  ...askRoutes,
  ...draftDeskRoutes,
  ...rulesRoutes,
  ...permitRoutes,
  ...reviewRoutes,
  ...questionRoutes,
  ...packageRoutes,
  ...sessionRoutes,
  ...contentRoutes,
  ...checkRoutes,
  ...claimRoutes,
  ...practiceRoutes,
  ...lateRoutes,
  ...matterRoutes,
  ...wordlistRoutes,
  ...messageRoutes,
  ...triageRoutes,
  ...administrationRoutes,
  ...updateRoutes,
  ...refresherRoutes,
  ...trackRecordRoutes,
  ...evidenceRoutes,
  ...helpRoutes,
  createRoute({
    getParentRoute,
    path: '/inbox',
    component: screen(() => import('../features/inbox/Inbox'), 'Inbox'),
  }),
  createRoute({
    getParentRoute,
    path: '/training',
    component: screen(() => import('../features/training/Training'), 'Training'),
  }),
  createRoute({
    getParentRoute,
    path: '/modules/$id',
    component: screen(() => import('../features/training/Module'), 'Module'),
  }),
  createRoute({
    getParentRoute,
    path: '/channels',
    component: screen(() => import('../features/channels/Channels'), 'Channels'),
  }),
  createRoute({
    getParentRoute,
    path: '/channels/$id',
    component: screen(() => import('../features/channels/ChannelScreen'), 'ChannelScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/networks',
    component: screen(() => import('../features/channels/Networks'), 'Networks'),
  }),
  createRoute({
    getParentRoute,
    path: '/goals',
    component: screen(() => import('../features/goals/Goals'), 'Goals'),
  }),
  createRoute({
    getParentRoute,
    path: '/assignments',
    component: screen(() => import('../features/assignments/Assignments'), 'Assignments'),
  }),
  createRoute({
    getParentRoute,
    path: '/assignments/new',
    component: screen(() => import('../features/assignments/Assign'), 'Assign'),
  }),
  createRoute({
    getParentRoute,
    path: '/feed',
    component: screen(() => import('../features/feed/Feed'), 'Feed'),
  }),
  createRoute({
    getParentRoute,
    path: '/interactions/$id',
    component: screen(() => import('../features/feed/InteractionScreen'), 'InteractionScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/drafts',
    component: screen(() => import('../features/drafts/Drafts'), 'Drafts'),
  }),
  createRoute({
    getParentRoute,
    path: '/drafts/new',
    component: screen(() => import('../features/drafts/NewPost'), 'NewPost'),
  }),
  createRoute({
    getParentRoute,
    path: '/drafts/$id',
    component: screen(() => import('../features/drafts/DraftScreen'), 'DraftScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/ready-to-publish',
    component: screen(() => import('../features/publishing/ReadyToPublish'), 'ReadyToPublish'),
  }),
  createRoute({
    getParentRoute,
    path: '/unrouted',
    component: screen(() => import('../features/triage/Unrouted'), 'Unrouted'),
  }),
  createRoute({
    getParentRoute,
    path: '/departures',
    component: screen(() => import('../features/departures/Departures'), 'Departures'),
  }),
  createRoute({
    getParentRoute,
    path: '/recognitions',
    component: screen(() => import('../features/recognitions/Recognitions'), 'Recognitions'),
  }),
  createRoute({
    getParentRoute,
    path: '/recognitions/new',
    component: screen(() => import('../features/recognitions/Propose'), 'Propose'),
  }),
  createRoute({
    getParentRoute,
    path: '/tracks',
    component: screen(() => import('../features/tracks/Tracks'), 'Tracks'),
  }),
  createRoute({
    getParentRoute,
    path: '/belt-ladder',
    component: screen(() => import('../features/tracks/BeltLadder'), 'BeltLadder'),
  }),
  createRoute({
    getParentRoute,
    path: '/tracks/new',
    component: screen(() => import('../features/tracks/NewTrack'), 'NewTrack'),
  }),
  createRoute({
    getParentRoute,
    path: '/track-editions/$id',
    component: screen(() => import('../features/tracks/TrackEdition'), 'TrackEdition'),
  }),
  createRoute({
    getParentRoute,
    path: '/why-this-belt',
    component: screen(() => import('../features/training/WhyThisBelt'), 'WhyThisBelt'),
  }),
  createRoute({
    getParentRoute,
    path: '/people',
    component: screen(() => import('../features/directory/Directory'), 'Directory'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/new',
    component: screen(() => import('../features/directory/AddPerson'), 'AddPerson'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/imports',
    component: screen(() => import('../features/imports/Imports'), 'Imports'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/imports/new',
    component: screen(() => import('../features/imports/NewImport'), 'NewImport'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/imports/$id',
    component: screen(() => import('../features/imports/Imports'), 'ImportRun'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/$id',
    component: screen(() => import('../features/directory/PersonPage'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/my-calendar',
    component: screen(() => import('../features/calendar/MyCalendar'), 'MyCalendar'),
  }),
  createRoute({
    getParentRoute,
    path: '/audiences',
    component: screen(() => import('../features/audiences/Audiences'), 'Audiences'),
  }),
  createRoute({
    getParentRoute,
    path: '/audiences/new',
    component: screen(() => import('../features/audiences/EditAudience'), 'NewAudience'),
  }),
  createRoute({
    getParentRoute,
    path: '/audiences/$id',
    component: screen(() => import('../features/audiences/AudienceScreen'), 'AudienceScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/audiences/$id/edit',
    component: screen(() => import('../features/audiences/EditAudience'), 'EditAudience'),
  }),
  createRoute({
    getParentRoute,
    path: '/job-map',
    component: screen(() => import('../features/jobs/JobMap'), 'JobMap'),
  }),
  createRoute({
    getParentRoute,
    path: '/belts',
    component: screen(() => import('../features/badges/MyBelts'), 'MyBelts'),
  }),
  createRoute({
    getParentRoute,
    path: '/readiness',
    component: screen(() => import('../features/jobs/MyReadiness'), 'MyReadiness'),
  }),
  createRoute({
    getParentRoute,
    path: '/promotion',
    component: screen(() => import('../features/jobs/Promotion'), 'Promotion'),
  }),
  createRoute({
    getParentRoute,
    path: '/my-data',
    component: screen(() => import('../features/privacy/MyData'), 'MyData'),
  }),
  createRoute({
    getParentRoute,
    path: '/trail',
    component: screen(() => import('../features/trail/Trail'), 'Trail'),
  }),
  createRoute({
    getParentRoute,
    path: '/council',
    component: screen(() => import('../features/council/Council'), 'Council'),
  }),
  createRoute({
    getParentRoute,
    path: '/retention',
    component: screen(() => import('../features/privacy/Retention'), 'Retention'),
  }),
  createRoute({
    getParentRoute,
    path: '/privacy-requests',
    component: screen(() => import('../features/privacy/Requests'), 'Requests'),
  }),
  createRoute({
    getParentRoute,
    path: '/accessibility',
    component: screen(() => import('../features/about/Accessibility'), 'Accessibility'),
  }),
  createRoute({
    getParentRoute,
    path: '/account',
    component: screen(() => import('../features/account/Account'), 'Account'),
  }),
] as const;

/** Every screen; loaded when somebody goes beyond home. */
export const tree = root.addChildren([home, ...routes]);
