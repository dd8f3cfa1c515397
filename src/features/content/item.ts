import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest, notFound, staleVersion, wrongState } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';
import type { Risk } from '../permits/public';
import { otherContent, ownContent } from './content.errors';

export type ItemState = 'suggested' | 'approved' | 'declined' | 'retired';

/** The state of the latest revision; what was approved before stays in force while a later one waits. */
export const itemStates = transitions<ItemState>('suggested', {
  suggested: ['suggested', 'approved', 'declined', 'retired'],
  approved: ['suggested', 'retired'],
  declined: ['suggested', 'retired'],
  retired: [],
});

/** Words by language. */
export type InWords = Readonly<Record<string, string>>;

/** What one revision says. */
export interface Stated {
  readonly titles: InWords;
  /** What it is about; may be empty. */
  readonly texts: InWords;
  /** Where it stands, by language. */
  readonly links: InWords;
  /** Words to make one's own when one shares it; their languages are those it is shared in. */
  readonly shares: InWords;
  /** Codes; none: every network. */
  readonly networks: readonly string[];
  readonly risk: Risk;
  /** Who may share it; null: everybody with the permit. */
  readonly audienceId: Id | null;
  readonly goalId: Id | null;
  readonly expiresAt: Date | null;
}

/** Content that people may share, once a lead has approved it. */
export interface Item {
  readonly id: Id;
  readonly suggestedBy: Id;
  /** Whether the library names who suggested it. */
  readonly credited: boolean;
  /** Who looks after it. */
  readonly ownerId: Id;
  readonly state: ItemState;
  /** Number of the latest revision. */
  readonly revision: number;
  readonly approvedRevision: number | null;
  /** Of the approved revision. */
  readonly expiresAt: Date | null;
  readonly approvedAt: Date | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly version: number;
}

/** Who acts on an item, and as what. */
export interface By {
  readonly personId: Id;
  /** Holds the role that decides on content, within its scope. */
  readonly decides: boolean;
}

export function suggest(personId: Id, credited: boolean, now: Date): Item {
  return {
    ...{ id: newId(), suggestedBy: personId, credited, ownerId: personId, state: 'suggested', revision: 1 },
    ...{ approvedRevision: null, expiresAt: null, approvedAt: null, createdAt: now, changedAt: now, version: 1 },
  };
}

/** New words, as the next revision: they wait for approval. @throws Problem not-found, stale-version, wrong-state */
export function restate(item: Item, by: By, credited: boolean, expected: number | null, now: Date): Item {
  demandOwn(item, by);
  if (expected !== null && expected !== item.version) throw staleVersion({ id: item.id });
  const next = moved(item, 'suggested', now);
  // Whether one is named is for oneself to say.
  return { ...next, revision: item.revision + 1, credited: by.personId === item.suggestedBy ? credited : item.credited };
}

/**
 * Somebody else than who stated the words decides on them.
 * @throws Problem own-content, wrong-state, other-content, invalid-request for what has expired already
 */
export function approve(
  item: Item,
  personId: Id,
  latest: { readonly statedBy: Id; readonly expiresAt: Date | null },
  revision: number,
  now: Date,
): Item {
  demandOthers(item, personId, latest.statedBy);
  demandLatest(item, revision, 'approved');
  if (latest.expiresAt !== null && latest.expiresAt <= now) {
    throw invalidRequest({}, { faults: [{ pointer: '/expiresAt', code: 'in-the-past' }] });
  }
  const next = moved(item, 'approved', now);
  return { ...next, approvedRevision: item.revision, expiresAt: latest.expiresAt, approvedAt: now };
}

/** @throws Problem own-content, wrong-state, other-content */
export function decline(item: Item, personId: Id, statedBy: Id, revision: number, now: Date): Item {
  demandOthers(item, personId, statedBy);
  demandLatest(item, revision, 'declined');
  return moved(item, 'declined', now);
}

/** Nobody shares it any more. @throws Problem not-found, wrong-state */
export function retire(item: Item, by: By, now: Date): Item {
  demandOwn(item, by);
  return moved(item, 'retired', now);
}

/** Whether something of it may be shared at an instant. */
export function isInForce(item: Pick<Item, 'state' | 'approvedRevision' | 'expiresAt'>, now: Date): boolean {
  if (item.approvedRevision === null || item.state === 'retired') return false;
  return item.expiresAt === null || item.expiresAt > now;
}

/** What of stated words makes no sense whoever decides. @throws Problem invalid-request */
export function demandSense(stated: Stated, now: Date): void {
  const faults: Fault[] = [];
  for (const [language, link] of Object.entries(stated.links)) {
    if (!isLink(link)) faults.push({ pointer: `/links/${language}`, code: 'not-a-url' });
  }
  for (const language of Object.keys(stated.shares)) {
    if (stated.titles[language] === undefined) faults.push({ pointer: `/titles/${language}`, code: 'required' });
  }
  if (stated.expiresAt !== null && stated.expiresAt <= now) faults.push({ pointer: '/expiresAt', code: 'in-the-past' });
  if (faults.length > 0) throw invalidRequest({}, { faults });
}

function isLink(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

/** @throws Problem not-found for whom it does not concern */
function demandOwn(item: Item, { personId, decides }: By): void {
  if (!decides && ![item.suggestedBy, item.ownerId].includes(personId)) throw notFound({ id: item.id });
}

/** @throws Problem own-content */
function demandOthers(item: Item, personId: Id, statedBy: Id): void {
  if (personId === item.suggestedBy || personId === statedBy) throw ownContent({ id: item.id });
}

/** @throws Problem wrong-state, other-content */
function demandLatest(item: Item, revision: number, to: ItemState): void {
  if (item.state !== 'suggested') throw wrongState({ from: item.state, to });
  if (revision !== item.revision) throw otherContent({ revision, latest: item.revision });
}

/** @throws Problem wrong-state */
function moved(item: Item, state: ItemState, now: Date): Item {
  itemStates.demand(item.state, state);
  return { ...item, state, changedAt: now };
}
