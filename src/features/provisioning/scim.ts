import { isTimeZone, type PersonInput, type PersonView } from '../people/public';

export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

interface Plural {
  readonly value?: string;
  readonly type?: string;
  readonly primary?: boolean;
  readonly locality?: string;
}

/** A user as an identity provider states them, of which this is what is kept. */
export interface ScimUser {
  readonly userName: string;
  readonly externalId?: string;
  readonly name?: { readonly givenName?: string; readonly familyName?: string; readonly formatted?: string };
  readonly displayName?: string;
  readonly title?: string;
  readonly preferredLanguage?: string;
  readonly locale?: string;
  readonly timezone?: string;
  readonly active?: boolean;
  readonly emails?: readonly Plural[];
  readonly addresses?: readonly Plural[];
  readonly [ENTERPRISE]?: {
    readonly employeeNumber?: string;
    readonly organization?: string;
    readonly department?: string;
    readonly manager?: { readonly value?: string };
  };
}

/** What is kept of a user: never passwords, pictures, certificates or roles. */
const KEPT = [
  'userName',
  'externalId',
  'name',
  'displayName',
  'nickName',
  'title',
  'userType',
  'preferredLanguage',
  'locale',
  'timezone',
  'emails',
  'phoneNumbers',
  'addresses',
  ENTERPRISE,
];

export function keptOf(user: ScimUser): ScimUser {
  const entries = Object.entries(user).filter(([key]) => KEPT.includes(key));
  return Object.fromEntries(entries) as unknown as ScimUser;
}

/** The id by which the directory may know them already: the number HR gave, else the provider's, else the user name. */
export function externalIdOf(user: ScimUser): string {
  return user[ENTERPRISE]?.employeeNumber ?? user.externalId ?? user.userName;
}

/** The e-mail for work, if it is one. */
export function emailOf({ emails = [] }: ScimUser): string | null {
  const chosen =
    emails.find(({ primary }) => primary === true) ?? emails.find(({ type }) => type === 'work') ?? emails[0];
  const email = chosen?.value;
  return email !== undefined && email.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : null;
}

/**
 * The person under what is stated: what the provider says is taken over, what it said before and no longer says is
 * cleared, and what it never says (grade, job family, manager by a file) stays. E-mail and manager are looked up first.
 */
export function merged(
  before: PersonInput,
  user: ScimUser,
  earlier: ScimUser | null,
  found: { readonly email: string | null; readonly manager: string | null },
): PersonInput {
  const said = valuesOf(user);
  const formerly: Partial<ReturnType<typeof valuesOf>> = earlier === null ? {} : valuesOf(earlier);
  const entries = Object.entries(said).map(([field, value]) => {
    if (value !== undefined) return [field, value] as const;
    const cleared = formerly[field as keyof typeof said] !== undefined ? null : before[field as keyof PersonInput];
    return [field, cleared] as const;
  });
  const manager = user[ENTERPRISE]?.manager?.value === undefined ? undefined : found.manager;
  const hadManager = earlier?.[ENTERPRISE]?.manager?.value !== undefined;
  return {
    ...before,
    ...(Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Partial<PersonInput>),
    email: user.emails === undefined && earlier?.emails === undefined ? (before.email ?? null) : found.email,
    manager: manager ?? (hadManager ? null : (before.manager ?? null)),
  };
}

function valuesOf(user: ScimUser) {
  const enterprise = user[ENTERPRISE];
  const { givenName, familyName } = user.name ?? {};
  const language = /^[a-z]{2,3}/.exec((user.preferredLanguage ?? '').toLowerCase())?.[0];
  const named = givenName !== undefined || familyName !== undefined;
  return {
    givenName: cut(named ? (givenName ?? '') : (user.displayName ?? user.name?.formatted ?? user.userName), 100),
    familyName: cut(named ? (familyName ?? '') : '', 100),
    jobTitle: cut(user.title, 200),
    legalEntity: cut(enterprise?.organization, 200),
    department: cut(enterprise?.department, 200),
    location: cut(user.addresses?.find(({ type }) => type === 'work')?.locality, 200),
    languages: language === undefined ? undefined : [language],
    timeZone: user.timezone !== undefined && isTimeZone(user.timezone) ? user.timezone : undefined,
  };
}

function cut(text: string | undefined, most: number): string | undefined {
  const filled = text?.trim() ?? '';
  return filled === '' ? (text === undefined ? undefined : '') : [...filled].slice(0, most).join('');
}

/** The resource as it is now: as provisioned, and what the directory says since. */
export function present(user: ScimUser, person: PersonView, manager: PersonView | null): Record<string, unknown> {
  const enterprise = {
    ...user[ENTERPRISE],
    department: person.department ?? undefined,
    organization: person.legalEntity ?? undefined,
    manager:
      manager === null
        ? undefined
        : { value: manager.id, displayName: `${manager.givenName} ${manager.familyName}`.trim() },
  };
  return {
    ...user,
    id: person.id,
    active: person.active,
    title: person.jobTitle ?? undefined,
    ...(user.name === undefined
      ? {}
      : { name: { ...user.name, givenName: person.givenName, familyName: person.familyName || undefined } }),
    [ENTERPRISE]: enterprise,
  };
}
