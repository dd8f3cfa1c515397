import type { Id } from '../../kernel/id';

/** What may be done for the company in public, and the reading that goes with it. */
export const CAPABILITIES = [
  'read-update',
  'read-feed',
  'reply',
  'post',
  'share',
  'publish-unreviewed',
  'review',
  'coach',
  'run-session',
  'use-handle',
  'moderate',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

export const RISKS = ['low', 'medium', 'high'] as const;
export type Risk = (typeof RISKS)[number];

export const REVIEW_DEPTHS = ['every', 'sample', 'after'] as const;
export type ReviewDepth = (typeof REVIEW_DEPTHS)[number];

/** How words are reviewed: every one before it goes out, a sample of so many in a hundred, or all of it afterwards. */
export interface Review {
  readonly depth: ReviewDepth;
  /** Of a sample. */
  readonly percent: number | null;
}

export const EVERY: Review = { depth: 'every', percent: null };

/** The capabilities whose words are reviewed, so that their cells state how deeply. */
export const DRAFTED: readonly Capability[] = ['reply', 'post', 'share'];

/** Low is 1, high 3: as stored. */
export function riskLevel(risk: Risk): number {
  return RISKS.indexOf(risk) + 1;
}

export function riskOf(level: number): Risk | null {
  return RISKS[level - 1] ?? null;
}

/**
 * A cell of the permit table: what is asked for a capability up to a risk. A cell with a channel stands in place of the
 * one without for that channel and that risk.
 */
export interface Entry {
  readonly capability: Capability;
  readonly channelId: Id | null;
  readonly risk: Risk;
  readonly beltRank: number;
  /** Codes of documents to have acknowledged; one without an edition in force asks nothing. */
  readonly documents: readonly string[];
  readonly reviewDepth: ReviewDepth;
  /** How many in a hundred a sample is; null unless the depth is a sample. */
  readonly samplePercent: number | null;
}

/** A document's edition in force, and whether the person acknowledged it (or an earlier one that still counts). */
export interface DocumentInForce {
  readonly code: string;
  readonly editionId: Id;
  readonly acknowledged: boolean;
}

/** A moratorium that holds somebody; `channelIds` null: everywhere. */
export interface HeldBy {
  readonly id: Id;
  readonly channelIds: readonly Id[] | null;
  readonly capabilities: readonly Capability[];
}

/** Everything an answer follows from, as it was recorded at one instant. */
export interface Inputs {
  readonly entries: readonly Entry[];
  /** Ranks of the belts held; a belt holds on every channel. */
  readonly ranks: readonly number[];
  readonly documents: readonly DocumentInForce[];
  readonly suspensions: readonly Id[];
  /** What holds everybody, or the person's audience. */
  readonly moratoria?: readonly HeldBy[];
  /** The person wants to act in public no longer; told to nobody else. */
  readonly optedOut?: boolean;
}

export interface Ask {
  readonly capability: Capability;
  readonly channelId: Id | null;
  readonly risk: Risk;
}

export type Lack =
  | { readonly kind: 'belt'; readonly rank: number }
  | { readonly kind: 'acknowledgement'; readonly editionId: Id }
  | { readonly kind: 'suspension'; readonly suspensionId: Id }
  | { readonly kind: 'moratorium'; readonly moratoriumId: Id }
  /** By the person's own choice. */
  | { readonly kind: 'opted-out' }
  /** The table opens this to nobody. */
  | { readonly kind: 'closed' };

export interface Verdict {
  readonly allowed: boolean;
  readonly missing: readonly Lack[];
  /** The highest risk reached there, null for none. */
  readonly reach: Risk | null;
  /** How the table has drafts at the asked risk reviewed; null where it opens nothing. What holds for a person: `reviewOf`. */
  readonly reviewDepth: ReviewDepth | null;
  readonly samplePercent: number | null;
}

/** The weekly update is training, so it goes on while somebody is suspended. */
const BEYOND_SUSPENSION: readonly Capability[] = ['read-update'];

/** Acts in public that are free to leave: whoever opted out is offered none of them. */
export const ACTING: readonly Capability[] = ['reply', 'post', 'share', 'publish-unreviewed', 'use-handle'];

/**
 * Whether somebody may do this. Whoever acts at a risk fulfils its cell and every cell below it; a risk without a cell
 * of its own is asked the next higher one, and beyond the highest nobody may.
 */
export function judge(inputs: Inputs, ask: Ask): Verdict {
  const cells = governing(inputs.entries, ask.capability, ask.channelId);
  const suspended = holdsOn(inputs, ask);
  const asked = riskLevel(ask.risk);
  const rung = cells.find((cell) => riskLevel(cell.risk) >= asked);
  if (rung === undefined) {
    const reach = suspended.length > 0 ? null : reachOf(cells, inputs);
    return {
      allowed: false,
      missing: [...suspended, { kind: 'closed' }],
      reach,
      reviewDepth: null,
      samplePercent: null,
    };
  }
  const upTo = cells.slice(0, cells.indexOf(rung) + 1);
  const missing = [...suspended, ...lacksOf(upTo, inputs)];
  return {
    allowed: missing.length === 0,
    missing,
    reach: suspended.length > 0 ? null : reachOf(cells, inputs),
    reviewDepth: rung.reviewDepth,
    samplePercent: rung.samplePercent,
  };
}

/** More or less review than the ladder says, as a lead decided for one person on one channel; null: as it says. */
export type OwnDepth = 'more' | 'less' | null;

/**
 * How somebody's words are reviewed at a place: as the table says of that capability there, for whoever may publish
 * without prior review there; every one for anybody else, and always where the risk is high. What a lead decided for them
 * alone makes it every one, or halves a sample; it never opens what the table keeps closed.
 */
export function reviewOf(inputs: Inputs, ask: Ask, own: OwnDepth = null): Review {
  if (ask.risk === 'high' || !judge(inputs, { ...ask, capability: 'publish-unreviewed' }).allowed) return EVERY;
  if (own === 'more') return EVERY;
  const { reviewDepth, samplePercent: percent } = judge(inputs, ask);
  const halved = own === 'less' && percent !== null ? Math.max(1, Math.floor(percent / 2)) : percent;
  return { depth: reviewDepth ?? 'every', percent: halved };
}

/** The cells that govern a capability at a place, lowest risk first. */
function governing(entries: readonly Entry[], capability: Capability, channelId: Id | null): readonly Entry[] {
  const own = entries.filter((entry) => entry.capability === capability);
  return RISKS.flatMap((risk) => {
    const atRisk = own.filter((entry) => entry.risk === risk);
    const there = channelId === null ? undefined : atRisk.find((entry) => entry.channelId === channelId);
    const cell = there ?? atRisk.find((entry) => entry.channelId === null);
    return cell === undefined ? [] : [cell];
  });
}

/** What holds a capability whatever was learned. */
function holdsOn(inputs: Inputs, { capability, channelId }: Ask): readonly Lack[] {
  if (BEYOND_SUSPENSION.includes(capability)) return [];
  const optedOut = inputs.optedOut === true && ACTING.includes(capability);
  return [
    ...(optedOut ? [{ kind: 'opted-out' as const }] : []),
    ...(inputs.moratoria ?? [])
      .filter((held) => held.capabilities.includes(capability) && covers(held, channelId))
      .map(({ id }) => ({ kind: 'moratorium' as const, moratoriumId: id })),
    ...inputs.suspensions.map((suspensionId) => ({ kind: 'suspension' as const, suspensionId })),
  ];
}

/** An act without a channel is held only by what holds everywhere. */
function covers({ channelIds }: HeldBy, channelId: Id | null): boolean {
  return channelIds === null || (channelId !== null && channelIds.includes(channelId));
}

function reachOf(cells: readonly Entry[], inputs: Inputs): Risk | null {
  const barred = cells.findIndex((cell) => lacksOf([cell], inputs).length > 0);
  const open = barred < 0 ? cells : cells.slice(0, barred);
  return open.at(-1)?.risk ?? null;
}

function lacksOf(cells: readonly Entry[], inputs: Inputs): readonly Lack[] {
  const held = Math.max(0, ...inputs.ranks);
  const rank = Math.max(0, ...cells.map((cell) => cell.beltRank));
  const codes = new Set(cells.flatMap((cell) => cell.documents));
  const unread = inputs.documents.filter((document) => codes.has(document.code) && !document.acknowledged);
  return [
    ...(rank > held ? [{ kind: 'belt' as const, rank }] : []),
    ...unread.map(({ editionId }) => ({ kind: 'acknowledgement' as const, editionId })),
  ];
}
