import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Traits } from '../audiences/public';
import { type Award, AwardsRepository, type TakenAward } from './awards.repository';
import { complete, type Enrolment, isOpen } from './enrolment';
import { EnrolmentsRepository, type Standing } from './enrolments.repository';
import { Grounds } from './grounds.repository';
import { awardOver } from './training.errors';

/** Awards belts: when a track is complete, and when prior learning was recognised. Nothing else calls `grant`. */
@Injectable()
export class Awards {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly awards: AwardsRepository,
    private readonly grounds: Grounds,
    private readonly traits: Traits,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /**
   * Looks whether an enrolment, taken locked, has all its modules and minutes now; if so completes it and awards the
   * belt, in the ambient transaction. Called after every act that completes or credits something.
   * @returns the award, or null while something is missing
   */
  async check(enrolment: Enrolment, at: Date): Promise<{ readonly standing: Standing; readonly awardId: Id | null }> {
    let standing = await this.enrolments.standing(enrolment);
    if (standing.remaining > 0 && standing.remaining <= standing.unacknowledged) {
      const found = await this.enrolments.completeAcknowledged(enrolment, at);
      if (found > 0) standing = await this.enrolments.standing(enrolment);
    }
    if (!isOpen(enrolment) || !isEarned(standing)) return { standing, awardId: null };
    await this.enrolments.save(complete(enrolment, at));
    const until = standing.validityDays === null ? null : addDays(at, standing.validityDays);
    const award: Award = {
      id: newId(),
      personId: enrolment.personId,
      beltId: standing.beltId,
      ground: 'track',
      trackId: standing.trackId,
      editionId: enrolment.editionId,
      enrolmentId: enrolment.id,
      recognitionId: null,
      from: at,
      until,
      lapses: until === null || standing.graceDays === 0 ? null : addDays(until, standing.graceDays),
    };
    return { standing, awardId: (await this.grant(award, standing, at)) ? award.id : null };
  }

  /**
   * Takes an award back, in the ambient transaction: from now on the belt is held by it no more. Whoever is still asked for
   * the belt is enrolled anew soon after; what was learnt stays in the history.
   * @throws Problem not-found, award-over when it is in force no more
   */
  async revoke(awardId: Id, at: Date): Promise<TakenAward> {
    const award = await this.awards.take(awardId);
    if (award === null) throw notFound({ id: awardId });
    const { personId, beltId, beltCode } = award;
    if (award.revokedAt !== null || (award.lapsesAt !== null && award.lapsesAt <= at)) throw awardOver();
    await this.awards.revoke(awardId, at);
    if (await this.awards.holds(personId, beltId, at)) {
      const until = await this.awards.heldUntil(personId, beltId, at);
      await this.traits.put('belt', [{ personId, value: beltCode, from: at, until }]);
    } else {
      await this.traits.close('belt', [personId], beltCode, at);
    }
    await this.outbox.append('training.revoked', { awardId, personId, beltId });
    return award;
  }

  /** Writes an award, with what it fulfils, its trait, moment, event and trail entry; false when it stands already. */
  async grant(award: Award, belt: { readonly beltCode: string; readonly rank: number }, at: Date): Promise<boolean> {
    const added = await this.awards.add(award, at);
    if (added === null) return false;
    if (added.asked) await this.grounds.fulfil(award.personId, at);
    await this.traits.put('belt', [
      { personId: award.personId, value: belt.beltCode, from: at, until: added.heldUntil },
    ]);
    await this.trail.append({
      act: 'award.made',
      subject: { kind: 'person', id: award.personId },
      after: {
        awardId: award.id,
        belt: belt.beltCode,
        ground: award.ground,
        editionId: award.editionId,
        recognitionId: award.recognitionId,
        until: award.until?.toISOString() ?? null,
      },
    });
    const told = {
      awardId: award.id,
      personId: award.personId,
      beltId: award.beltId,
      rank: belt.rank,
      enrolmentId: award.enrolmentId,
    };
    await this.outbox.tell('training.awarded', { ...told, at });
    await this.outbox.append('training.awarded', told);
    return true;
  }
}

function isEarned(standing: Standing): boolean {
  return standing.modules > 0 && standing.remaining === 0 && standing.creditedMs >= standing.minimumSeconds * 1000;
}
