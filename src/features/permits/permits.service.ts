import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import type { Missing } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import {
  type Ask,
  type Capability,
  type Inputs,
  judge,
  type Lack,
  type Review,
  type ReviewDepth,
  reviewOf,
  type Risk,
} from './permit';
import { OwnDepths } from './own-depths.service';
import { permitMissing } from './permits.errors';
import { type Belt, PermitsReader } from './permits.reader';

/** Where and how risky: a capability that has no place is asked with `channelId` null. */
export interface Place {
  readonly channelId: Id | null;
  readonly risk: Risk;
}

export interface PermitAnswer {
  readonly allowed: boolean;
  readonly missing: readonly Missing[];
  /** The highest risk reached there, null for none. */
  readonly reach: Risk | null;
  /** How drafts at the asked risk are reviewed; null where the table opens nothing. */
  readonly reviewDepth: ReviewDepth | null;
  readonly samplePercent: number | null;
}

/** What somebody may do for the company in public. The server asks here for every act. */
@Injectable()
export class Permits {
  constructor(
    private readonly reader: PermitsReader,
    private readonly clock: HouseClock,
    private readonly own: OwnDepths,
  ) {}

  /** The answer now, or recomputed for an instant from what was recorded then. */
  async answer(personId: Id, capability: Capability, place: Place, at?: Date): Promise<PermitAnswer> {
    const gathered = seen(await this.reader.gather(personId, at ?? this.clock.now(), capability), personId);
    return this.tell(judge(gathered, { capability, ...place }), gathered.ladder);
  }

  /** Whether their words may go out now; why not is theirs to know. */
  async offers(personId: Id, capability: Capability, place: Place): Promise<boolean> {
    return judge(await this.reader.gather(personId, this.clock.now(), capability), { capability, ...place }).allowed;
  }

  /** @throws Problem permit-missing with all that is missing, and where to get it */
  async demand(personId: Id, capability: Capability, place: Place): Promise<PermitAnswer> {
    return (await this.demander(personId, capability))(place);
  }

  /** What `demand` says of words, and how they are reviewed there. @throws Problem permit-missing */
  async demandWords(
    personId: Id,
    capability: Capability,
    place: Place,
  ): Promise<PermitAnswer & { readonly review: Review }> {
    const gathered = await this.reader.gather(personId, this.clock.now(), null);
    const answer = this.tell(judge(gathered, { capability, ...place }), gathered.ladder);
    if (!answer.allowed) throw permitMissing({}, { missing: answer.missing });
    const own = await this.own.of(personId, place.channelId);
    return { ...answer, review: reviewOf(gathered, { capability, ...place }, own) };
  }

  /** Whether their words may still pass there without review beforehand. */
  async passes(personId: Id, capability: Capability, place: Place): Promise<boolean> {
    const gathered = await this.reader.gather(personId, this.clock.now(), null);
    const own = await this.own.of(personId, place.channelId);
    return reviewOf(gathered, { capability, ...place }, own).depth !== 'every';
  }

  /**
   * Gathers what a person's permits follow from, for places that are known only later.
   * @returns what `demand` does for a place
   */
  async demander(personId: Id, capability: Capability): Promise<(place: Place) => PermitAnswer> {
    const answer = await this.answerer(personId, capability);
    return (place) => {
      const told = answer(place);
      if (!told.allowed) throw permitMissing({}, { missing: told.missing });
      return told;
    };
  }

  /** The same for a person's own view: what `answer` says of a place. */
  async answerer(personId: Id, capability: Capability): Promise<(place: Place) => PermitAnswer> {
    const gathered = await this.reader.gather(personId, this.clock.now(), capability);
    return (place) => this.tell(judge(gathered, { capability, ...place }), gathered.ladder);
  }

  /** Several permits at one instant. @throws Problem permit-missing with what is missing for any of them */
  async demandAll(personId: Id, asks: readonly Ask[]): Promise<readonly PermitAnswer[]> {
    const gathered = seen(await this.reader.gather(personId, this.clock.now(), null), personId);
    const answers = asks.map((ask) => this.tell(judge(gathered, ask), gathered.ladder));
    const missing = new Map(
      answers.flatMap((answer) => answer.missing).map((lack) => [`${lack.kind} ${lack.id}`, lack]),
    );
    if (missing.size > 0) throw permitMissing({}, { missing: [...missing.values()] });
    return answers;
  }

  private tell(verdict: ReturnType<typeof judge>, ladder: readonly Belt[]): PermitAnswer {
    return { ...verdict, missing: verdict.missing.map((lack) => missingOf(lack, ladder)) };
  }
}

/** What may be known of it by whoever asks: that somebody opted out is told to them alone. */
export function seen<T extends Inputs>(inputs: T, personId: Id): T {
  const actor = currentActor();
  return actor.kind === 'person' && actor.personId === personId ? inputs : { ...inputs, optedOut: false };
}

/** What is missing, with the console path where it is to be had. */
export function missingOf(lack: Lack, ladder: readonly Belt[]): Missing {
  switch (lack.kind) {
    case 'belt': {
      const belt = ladder.find((each) => each.rank >= lack.rank);
      return { kind: 'belt', id: belt?.code ?? String(lack.rank), where: '/training' };
    }
    case 'acknowledgement':
      return { kind: 'acknowledgement', id: lack.editionId, where: `/rules/${lack.editionId}` };
    case 'suspension':
      return { kind: 'suspension', id: lack.suspensionId, where: '/permits' };
    case 'moratorium':
      return { kind: 'moratorium', id: lack.moratoriumId, where: '/permits' };
    case 'opted-out':
      return { kind: 'opted-out', id: 'acting', where: '/my-data' };
    case 'closed':
      return { kind: 'closed', id: 'permit-table', where: '/permits' };
  }
}
