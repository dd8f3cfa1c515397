import type { Look } from './browser';

/** The demo company's people: a newcomer without a belt, an agent with White, a lead, HR, an admin, an auditor, one of the works council. */
export const NEWCOMER = 'T040';
export const AGENT = 'T031';
export const LEAD = 'T016';
export const HR = 'T006';
export const ADMIN = 'T011';
export const AUDITOR = 'T004';
const COUNCIL = 'T050';

/** Whether the long run asks: every screen in every look. */
export const EVERYTHING = process.env['OBI_EVERY_LOOK'] === '1';

type Screens = Readonly<Record<string, readonly string[]>>;

/** The screens that most people see most, by whose work they are. */
const MAIN: Screens = {
  [NEWCOMER]: ['/', '/update'],
  [AGENT]: ['/training', '/feed', '/permits'],
  [LEAD]: ['/', '/reviews'],
  [HR]: ['/', '/assignments/new'],
};

const ALL: Screens = {
  // Nothing held yet, so what is missing shows.
  [NEWCOMER]: [
    ...['/', '/update', '/feed', '/drafts/new', '/drafts', '/inbox', '/rules', '/rules/general'],
    ...['/belts', '/readiness', '/my-data', '/my-calendar', '/my-messages', '/account', '/accessibility'],
  ],
  [AGENT]: [
    ...[
      '/',
      '/training',
      '/update',
      '/update/past',
      '/radio',
      '/feed',
      '/permits',
      '/drafts/new',
      '/ready-to-publish',
      '/nowhere/at/all',
    ],
    ...['/library', '/library/new', '/in-hand', '/track-record'],
    ...['/why-this-belt', '/readiness', '/belts', '/my-accounts', '/channels', '/moratoria', '/sessions'],
  ],
  [LEAD]: [
    '/',
    ...['/reviews', '/reviews/plans', '/reviews/deputies', '/reviews/stuck', '/reviews/reasons'],
    '/help-wanted',
    '/unrouted',
    '/escalations',
    '/alerts',
    '/topics',
    '/topics/new',
    '/matters',
    '/checks',
    ...['/triage', '/triage/duplicates', '/interactions/import', '/snippets', '/crises', '/runbooks'],
    '/wordlists',
    '/updates',
    '/radio/desk',
    '/goals',
    '/update',
    ...['/rules', '/ask', '/asks'],
    '/rules/general',
    '/rules/documents/new',
    '/permits',
    '/permit-table',
    '/suspensions',
    '/person-belts',
    '/permit-table/edit',
    ...['/library/desk', '/calendar', '/connectors'],
    ...['/channels', '/handles', '/networks', '/moratoria', '/my-accounts'],
    ...['/practices/waiting', '/practices', '/sessions/kept', '/clause-teaching', '/track-record-proposals'],
  ],
  [HR]: [
    ...[
      '/',
      '/assignments',
      '/assignments/new',
      '/packages',
      '/tracks',
      '/tracks/new',
      '/belt-ladder',
      '/recognitions',
      '/recognitions/new',
    ],
    ...['/belts', '/people', '/people/new', '/people/imports', '/people/imports/new'],
    ...['/audiences', '/audiences/new', '/job-map', '/promotion', '/council', '/retention', '/proofs'],
    ...['/sessions/kept', '/practices', '/practices/new'],
    ...['/nudge-settings', '/nudge-texts'],
    ...['/late', '/enrolment-moves', '/proofs/training'],
    ...['/question-bank', '/question-bank/new'],
  ],
  [ADMIN]: [
    ...['/', '/recognitions', '/promotion', '/trail', '/council', '/retention', '/privacy-requests', '/account'],
    ...['/accounts', '/roles', '/company-sign-in', '/service-tokens', '/sources', '/mail', '/group-hooks', '/networks'],
  ],
  [AUDITOR]: [
    ...['/evidence', '/evidence-holds', '/evidence-classes', '/evidence-certificates'],
    '/trail',
    '/moratoria',
    '/channels',
    '/proofs',
    '/job-map',
    '/council',
    '/retention',
  ],
  [COUNCIL]: ['/promotion', '/track-record-settings', '/council', '/podcast-settings', '/retention', '/rules/general'],
};

export const SCREENS: Screens = EVERYTHING ? ALL : MAIN;

export const LOOKS: readonly Look[] = EVERYTHING
  ? (['en', 'he'] as const).flatMap((language) =>
      (['light', 'dark'] as const).flatMap((scheme) => [1280, 390].map((width) => ({ language, scheme, width }))),
    )
  : [
      { language: 'en', scheme: 'light', width: 1280 },
      { language: 'he', scheme: 'dark', width: 390 },
    ];
