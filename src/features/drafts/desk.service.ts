import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor';
import type { Id } from '../../kernel/id';
import { type Missing, notFound, type Problem } from '../../kernel/problem';
import { holds, scopesOf } from '../../platform/access/reach';
import { Subjects } from '../../platform/access/subjects';
import { currentActor, currentContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { message } from '../../platform/i18n/messages';
import { ChannelsReader } from '../channels/public';
import { EYES } from '../crises/public';
import { type Capability, Permits } from '../permits/public';
import type { Held } from '../releases/public';
import { type Draft, lapsed } from './draft';
import { type Act, acts, reading, type Reading, shownRevision, type Viewer } from './draft.policy';
import type { DraftCrisisDto, DraftDto, PublicationDto, RefusedActDto } from './drafts.dto';
import type { HeldDto } from './held.dto';
import type { LackDto } from './named.dto';
import type { DecisionDto } from './decision.dto';
import { type DecisionRow, DraftsReader } from './drafts.reader';
import { DraftsRepository } from './drafts.repository';
import type { Eyes } from './eyes';
import { EyesService } from './eyes.service';
import { HeldWords } from './held-words.service';
import { ReturnCodesReader } from './return-codes.reader';
import { type Standing, StandingService } from './standing.service';
import { ORDERED, Turns } from './turns.service';

/** One draft as somebody sees it: what concerns them of it, and what they may do with it now. */
@Injectable()
export class DeskService {
  constructor(
    private readonly clock: HouseClock,
    private readonly permits: Permits,
    private readonly channels: ChannelsReader,
    private readonly drafts: DraftsRepository,
    private readonly reader: DraftsReader,
    private readonly codes: ReturnCodesReader,
    private readonly standing: StandingService,
    private readonly held: HeldWords,
    private readonly subjects: Subjects,
    private readonly eyes: EyesService,
    private readonly turns: Turns,
  ) {}

  /** @throws Problem not-found outside one's scope, permit-missing for a reviewer without the permit */
  async view(personId: Id, id: Id): Promise<DraftDto> {
    const draft = lapsed(await this.drafts.read(id), this.clock.now());
    const [standing, viewer] = await Promise.all([this.standing.of(draft), this.viewer(personId, draft)]);
    const how = reading(draft, viewer);
    if (how === null) throw notFound({ id });
    if (how === 'reviewer') await this.permits.demand(personId, 'review', scopeOf(standing));
    return this.told(draft, standing, viewer, how);
  }

  /** How somebody reads a draft. @throws Problem not-found outside one's scope, permit-missing for a reviewer without the permit */
  async readBy(personId: Id, id: Id): Promise<{ readonly draft: Draft; readonly how: NonNullable<Reading> }> {
    const draft = await this.draft(id);
    const how = reading(draft, await this.viewer(personId, draft));
    if (how === null) throw notFound({ id });
    if (how === 'reviewer') await this.permits.demand(personId, 'review', scopeOf(await this.standing.of(draft)));
    return { draft, how };
  }

  /** As it stands now, for rooms that judge for themselves who may read it. @throws Problem not-found */
  async draft(id: Id): Promise<Draft> {
    return lapsed(await this.drafts.read(id), this.clock.now());
  }

  private async viewer(personId: Id, draft: Draft): Promise<Viewer> {
    const actor = currentActor();
    const [reviews, publishes] = await Promise.all([
      actor.kind === 'person' && this.mayReview(actor, draft),
      this.channels.isPublisher(personId, draft.channelId),
    ]);
    return { personId, reviews, publishes };
  }

  /** Whether an actor's role decides on this draft; their permit is asked apart. */
  async mayReview(
    actor: Actor,
    { id, authorId }: Draft,
    permission: 'drafts:review' | 'drafts:help' = 'drafts:review',
  ): Promise<boolean> {
    if (!holds(actor, permission) || (await this.reader.isKept(authorId))) return false;
    return this.subjects.isWithin('draft', id, scopesOf(actor, permission));
  }

  private async told(draft: Draft, standing: Standing, viewer: Viewer, how: NonNullable<Reading>): Promise<DraftDto> {
    const { channel, interaction, risk } = standing;
    const [details, mayAnswer, held, eyes] = await Promise.all([
      this.reader.details(draft, shownRevision(draft)),
      interaction !== null &&
        this.permits.answer(viewer.personId, 'reply', scopeOf(standing)).then(({ allowed }) => allowed),
      this.held.of(draft),
      this.eyes.of(draft),
    ]);
    // Others read what was submitted; the working copy is its author's alone.
    const words = how === 'author' ? draft : details.submitted;
    if (words === null) throw notFound({ id: draft.id });
    const takenByMe = draft.takenBy === viewer.personId;
    return {
      id: draft.id,
      kind: draft.kind,
      state: draft.state,
      author: details.author,
      channel: {
        id: channel.id,
        code: channel.code,
        names: { ...channel.names },
        network: channel.network,
        accountKind: channel.accountKind,
        textLimit: channel.textLimit,
        handle: channel.accountKind === 'business' ? channel.handle : null,
      },
      interaction:
        interaction === null
          ? null
          : {
              id: interaction.id,
              threadId: interaction.threadId,
              text: mayAnswer ? interaction.text : interaction.masked,
              language: interaction.language,
              link: interaction.link,
              removed: interaction.removed,
            },
      content: details.content,
      goalId: words.goalId,
      relationship: words.relationship,
      language: words.language,
      text: words.text,
      title: words.title,
      byline: words.byline,
      variantOf: how === 'author' ? draft.variantOf : null,
      before: how === 'publisher' ? null : details.before,
      risk,
      revision: draft.revision,
      approvedRevision: draft.approvedRevision,
      notBefore: draft.notBefore?.toISOString() ?? null,
      takenByMe,
      takenUntil: takenByMe ? (draft.takenUntil?.toISOString() ?? null) : null,
      decisions: await this.decisions(details.decisions),
      review: details.review,
      publication: publicationOf(draft),
      held: toldOf(held),
      crisis: crisisOf(eyes),
      readAs: how,
      ...(await this.acts(draft, viewer, standing, held, eyes)),
      createdAt: draft.createdAt.toISOString(),
      editedAt: draft.editedAt.toISOString(),
      version: draft.version,
    };
  }

  private async decisions(rows: readonly DecisionRow[]): Promise<DecisionDto[]> {
    const codes = rows.some(({ code }) => code !== null) ? await this.codes.list() : [];
    return rows.map((row) => {
      const code = codes.find((known) => known.code === row.code);
      return {
        ...row,
        codeNames: code?.names ?? null,
        clause: code?.clause ?? null,
        clauseTitle: code?.clauseTitle ?? null,
        clauseText: code?.clauseText ?? null,
        where: code?.where ?? null,
      };
    });
  }

  /** State first, then the permit: what a verb would refuse needs no permit to be refused. */
  private async acts(
    draft: Draft,
    viewer: Viewer,
    standing: Standing,
    held: Held | null,
    eyes: Eyes,
  ): Promise<{ can: Act[]; cannot: RefusedActDto[] }> {
    const can: Act[] = [];
    const cannot: RefusedActDto[] = [];
    const lacking = new Map<Capability, readonly Missing[]>();
    for (const [act, refusal] of acts(draft, viewer, standing, held, eyes, this.clock.now())) {
      const capability = capabilityFor(act, draft, viewer);
      if (refusal === null && capability !== null && !lacking.has(capability)) {
        const { missing } = await this.permits.answer(viewer.personId, capability, scopeOf(standing));
        lacking.set(capability, missing);
      }
      const missing = refusal === null && capability !== null ? (lacking.get(capability) ?? []) : [];
      const against = refusal ?? (missing.length > 0 ? null : await this.turns.refusal(draft, viewer.personId, act));
      if (against !== null) cannot.push(refusedAct(act, against));
      else if (missing.length > 0) cannot.push(permitMissingAct(act, missing));
      else can.push(act);
    }
    return { can, cannot };
  }
}

/** The permit an act asks of whoever does it; publishers stand on the reviewer's and the author's. */
function capabilityFor(act: Act, draft: Draft, { personId }: Viewer): Capability | null {
  const own = draft.authorId === personId;
  if (ORDERED.includes(act) || act === 'look-over') return 'review';
  if (act === 'confirm-held') return own ? draft.kind : 'review';
  if (act === 'drop-held') return own ? null : 'review';
  if (act === 'submit' || (act === 'publish' && draft.accountKind === 'personal')) return draft.kind;
  return null;
}

function crisisOf({ crisis, approvers }: Eyes): DraftCrisisDto | null {
  if (crisis === null) return null;
  const { id, topicNames, reason } = crisis;
  return { id, topicNames: { ...topicNames }, reason, approvals: approvers.length, needed: EYES };
}

function toldOf(held: Held | null): HeldDto | null {
  if (held === null) return null;
  const by = held.by.map(({ id, reason, from, until }) => ({
    ...{ id, reason, from: from.toISOString(), until: until?.toISOString() ?? null },
  }));
  return { over: held.over, by };
}

function scopeOf({ channel, risk }: Standing): { channelId: Id; risk: Standing['risk'] } {
  return { channelId: channel.id, risk };
}

function publicationOf({
  publicationId,
  publishedBy,
  approvedRevision,
  link,
  changedAt,
}: Draft): PublicationDto | null {
  if (publicationId === null || publishedBy === null) return null;
  // A published draft changes no more: its last change is the publication.
  return {
    id: publicationId,
    revision: approvedRevision ?? 0,
    publisherId: publishedBy,
    link,
    at: changedAt.toISOString(),
  };
}

/** What is missing, with a sentence for each. */
export function lacks(missing: readonly Missing[]): LackDto[] {
  const { language } = currentContext();
  return missing.map((lack) => ({ ...lack, detail: message(language, `missing.${lack.kind}`, { ...lack }) }));
}

function refusedAct(act: Act, { code, params }: Problem): RefusedActDto {
  return { act, code, reason: message(currentContext().language, `problem.${code}`, params), missing: [] };
}

function permitMissingAct(act: Act, missing: readonly Missing[]): RefusedActDto {
  const reason = message(currentContext().language, 'problem.permit-missing');
  return { act, code: 'permit-missing', reason, missing: lacks(missing) };
}
