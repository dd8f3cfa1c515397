import type { Visitor } from '../../support/house';
import type { Look } from './browser';

/** The demo company's people: a newcomer without a belt, an agent with White, a lead, HR, an admin, an auditor, one of the works council. */
export const NEWCOMER = 'T040';
export const AGENT = 'T031';
export const LEAD = 'T016';
export const HR = 'T006';
export const ADMIN = 'T011';
export const AUDITOR = 'T004';
/** Whose answer came back once and then went out. */
export const WRITER = 'T034';
export const COUNCIL = 'T050';

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
    ...['/belts', '/readiness', '/my-data', '/my-calendar', '/my-messages', '/account', '/accessibility', '/help'],
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
    ...['/channels', '/handles', '/networks', '/moratoria', '/my-accounts', '/follow-up'],
    ...['/practices/waiting', '/practices', '/sessions/kept', '/clause-teaching', '/track-record-proposals'],
    ...['/drafts/:post', '/lessons/:lesson'],
  ],
  [WRITER]: ['/', '/drafts/:answer', '/track-record', '/refreshers/:refresher'],
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
    ...['/nudge-settings', '/nudge-texts', '/nudge-log'],
    ...['/late', '/enrolment-moves', '/proofs/training', '/reports'],
    ...['/question-bank', '/question-bank/new'],
    ...['/campaigns', '/campaigns/new'],
  ],
  [ADMIN]: [
    ...['/', '/recognitions', '/promotion', '/trail', '/council', '/retention', '/privacy-requests', '/account'],
    ...[
      '/set-up',
      '/accounts',
      '/roles',
      '/company-sign-in',
      '/service-tokens',
      '/sources',
      '/mail',
      '/group-hooks',
      '/embed-origins',
      '/embed-sign-in',
      '/networks',
    ],
  ],
  [AUDITOR]: [
    ...['/evidence', '/evidence/:pack', '/evidence-holds', '/evidence-classes', '/evidence-certificates'],
    '/trail',
    '/moratoria',
    '/channels',
    '/proofs',
    '/job-map',
    '/council',
    '/retention',
  ],
  [COUNCIL]: [
    ...['/promotion', '/track-record-settings', '/council', '/podcast-settings', '/staff-names'],
    ...['/retention', '/rules/general'],
  ],
};

/** What stands in the demo's addresses in place of `:name`, as whoever sees it is told. */
export async function placesOf(
  as: (person: string) => Promise<Pick<Visitor, 'get'>>,
): Promise<ReadonlyMap<string, string>> {
  const first = async (person: string, path: string): Promise<Record<string, string>> => {
    const { body } = await (await as(person)).get(path).expect(200);
    return (body as { items: Record<string, string>[] }).items[0] ?? {};
  };
  const refresher = await first(WRITER, 'my/refreshers');
  return new Map([
    [':answer', (await first(WRITER, 'drafts'))['id'] ?? ''],
    [':post', (await first('T018', 'drafts'))['id'] ?? ''],
    [':refresher', refresher['id'] ?? ''],
    [':lesson', refresher['moduleId'] ?? ''],
    [':pack', (await first(AUDITOR, 'evidence-packs'))['id'] ?? ''],
  ]);
}

export const SCREENS: Screens = EVERYTHING ? ALL : MAIN;

export const LOOKS: readonly Look[] = EVERYTHING
  ? (['en', 'he'] as const).flatMap((language) =>
      (['light', 'dark'] as const).flatMap((scheme) => [1280, 390].map((width) => ({ language, scheme, width }))),
    )
  : [
      { language: 'en', scheme: 'light', width: 1280 },
      { language: 'he', scheme: 'dark', width: 390 },
    ];
