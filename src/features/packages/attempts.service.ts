import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Training } from '../training/public';
import { type Attempt, complete, keep, lacks, reopen } from './attempt';
import { AttemptsReader, type PlayedPackage, type PlayedPart } from './attempts.reader';
import { AttemptsRepository } from './attempts.repository';
import { notFinished, stateRefused } from './packages.errors';
import { readState } from './runtime';

/** What a player wants kept of one part: a snapshot, in its turn. */
export interface Commit {
  readonly opening: number;
  readonly sequence: number;
  readonly position: number;
  /** Null: the part was opened, and has said nothing yet. */
  readonly data: Readonly<Record<string, unknown>> | null;
}

/** How far an attempt is. */
export interface AttemptStanding {
  readonly attempt: Attempt;
  /** What is lacking until it counts as done. */
  readonly lacks: readonly Fault[];
}

export interface OpenedAttempt extends AttemptStanding {
  readonly item: PlayedPackage;
  readonly parts: readonly PlayedPart[];
}

/** Packages as people play them: the state they keep, and what it takes to have done one. */
@Injectable()
export class Attempts {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly attempts: AttemptsRepository,
    private readonly reader: AttemptsReader,
    private readonly training: Training,
  ) {}

  /**
   * Opens a package, where it was left; a player open elsewhere keeps nothing more. What was done once and is asked for
   * again, as by a renewal, begins anew.
   * @throws Problem not-found, not-enrolled
   */
  open(personId: Id, packageId: Id): Promise<OpenedAttempt> {
    return this.work.run(async () => {
      const item = await this.reader.played(packageId, personId);
      if (item === null) throw notFound({ id: packageId });
      await this.training.demandMaterial(personId, packageId);
      const attempt = await this.latest(personId, packageId);
      const parts = await this.reader.parts(packageId, attempt.id);
      return { ...(await this.standing(attempt, item)), item, parts };
    });
  }

  /**
   * Keeps what a part says. Repeated or late commits change nothing. Where the package is trusted, its last word
   * completes it.
   * @throws Problem not-found, package-open-elsewhere, package-state-refused
   */
  commit(personId: Id, attemptId: Id, commit: Commit): Promise<AttemptStanding> {
    return this.work.run(async () => {
      const { attempt, item } = await this.take(personId, attemptId);
      const at = this.clock.now();
      const kept = keep(attempt, commit.opening, commit.sequence, at);
      if (kept === null) return this.standing(attempt, item);
      const parts = await this.attempts.parts(attempt);
      if (!parts.some(({ position }) => position === commit.position)) {
        throw invalidRequest({}, { faults: [{ pointer: '/position', code: 'package-part-unknown' }] });
      }
      const state = commit.data === null ? null : readState(item.standard, commit.data);
      if (state !== null && !('data' in state)) throw stateRefused({}, { faults: state });
      await this.attempts.keepPart(attempt.id, commit.position, state, at);
      await this.attempts.save(kept);
      const standing = await this.standing(kept, item);
      if (!item.trustsCompletion || standing.lacks.length > 0) return standing;
      return { attempt: await this.done(kept, 'package', at), lacks: [] };
    });
  }

  /** The person has finished. @throws Problem not-found, package-not-finished naming what is lacking */
  finish(personId: Id, attemptId: Id): Promise<AttemptStanding> {
    return this.work.run(async () => {
      const { attempt, item } = await this.take(personId, attemptId);
      const standing = await this.standing(attempt, item);
      if (standing.lacks.length > 0) throw notFinished({}, { faults: standing.lacks });
      const as = item.trustsCompletion ? 'package' : 'rule';
      return { attempt: await this.done(attempt, as, this.clock.now()), lacks: [] };
    });
  }

  /** How far one's attempt is. @throws Problem not-found */
  find(personId: Id, attemptId: Id): Promise<AttemptStanding> {
    return this.work.run(async () => {
      const { attempt, item } = await this.take(personId, attemptId);
      return this.standing(attempt, item);
    });
  }

  private async take(personId: Id, attemptId: Id): Promise<{ attempt: Attempt; item: PlayedPackage }> {
    const attempt = await this.attempts.take(attemptId, personId);
    const item = await this.reader.played(attempt.packageId, personId);
    if (item === null) throw notFound({ id: attemptId });
    return { attempt, item };
  }

  private async latest(personId: Id, packageId: Id): Promise<Attempt> {
    const at = this.clock.now();
    const attempt = await this.attempts.takeLatest(packageId, personId);
    if (attempt === null) return this.attempts.add(packageId, personId, 1, at);
    const asked = await this.training.materialStanding(personId, packageId);
    if (attempt.completedAt !== null && asked?.done === false) {
      return this.attempts.add(packageId, personId, attempt.number + 1, at);
    }
    const again = reopen(attempt);
    await this.attempts.save(again);
    return again;
  }

  private async standing(attempt: Attempt, { trustsCompletion }: PlayedPackage): Promise<AttemptStanding> {
    if (attempt.completedAt !== null) return { attempt, lacks: [] };
    const time = await this.training.materialStanding(attempt.personId, attempt.packageId);
    return { attempt, lacks: lacks(await this.attempts.parts(attempt), trustsCompletion, time) };
  }

  private async done(attempt: Attempt, as: 'package' | 'rule', at: Date): Promise<Attempt> {
    const completed = complete(attempt, as, at);
    if (completed !== attempt) await this.attempts.save(completed);
    await this.training.completeMaterial(attempt.personId, attempt.packageId, at);
    return completed;
  }
}
