import { Injectable } from '@nestjs/common';
import type { Moments } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Assignments, Moving, Terms } from '../training/public';
import { EffectsReader } from './effects.reader';
import { advance, demandNobodyStranded, type Succession } from './succession';
import { SuccessionsRepository } from './successions.repository';

/** Enrolments of one transaction. */
const PART = 1000;

/** What becomes of those on earlier editions of a track: decided with the publication, done by the worker. */
@Injectable()
export class Successions {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly effects: EffectsReader,
    private readonly repository: SuccessionsRepository,
    private readonly assignments: Assignments,
    private readonly moving: Moving,
    private readonly terms: Terms,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** In the transaction of the publication. @throws Problem publication-strands */
  async decide({ editionId, trackId, handling, at }: Moments['curricula.publishing']): Promise<void> {
    if ((await this.repository.earlier(trackId, editionId)).length === 0) return;
    const concerned = await this.effects.counts(editionId, handling);
    if (concerned === null) return;
    demandNobodyStranded(concerned, handling);
    await this.assignments.leadThrough(trackId, editionId);
    const { enrolled, holders, renewBy, despite } = handling;
    const total = enrolled === 'stay' ? 0 : await this.repository.list(editionId, trackId, at);
    const isOver = enrolled === 'stay' && holders === 'keep';
    const actor = currentActor();
    await this.repository.add(
      {
        ...{ editionId, trackId, enrolled, holders, renewBy, total, done: 0, reached: null, decidedAt: at },
        renewed: holders === 'keep' ? 0 : null,
        completedAt: isOver ? at : null,
      },
      actor.kind === 'person' ? actor.personId : null,
    );
    await this.trail.append({
      act: 'track-edition.succeeded',
      subject: { kind: 'track-edition', id: editionId },
      after: { trackId, enrolled, holders, renewBy, despite, ...{ concerned } },
    });
    if (!isOver) await this.outbox.append('successions.decided', { editionId });
  }

  /** The next part, in the ambient transaction; tells when there is more to do. */
  async step(editionId: Id): Promise<void> {
    const succession = await this.repository.take(editionId);
    if (succession === null || succession.completedAt !== null) return;
    const at = this.clock.now();
    const part = await this.move(succession, at);
    const renewed = part.length === 0 ? await this.renew(succession) : null;
    await this.repository.save(advance(succession, part, renewed, at));
    if (part.length > 0) await this.outbox.append('successions.decided', { editionId });
  }

  private async move(succession: Succession, at: Date): Promise<readonly Id[]> {
    const { enrolled, editionId } = succession;
    if (enrolled === 'stay') return [];
    const ids = await this.repository.next(succession, PART);
    if (ids.length === 0) return ids;
    await this.moving.lock(ids);
    const still = await this.repository.still(succession, ids);
    await this.repository.note(still, editionId, at);
    if (enrolled === 'move') await this.moving.move(still, editionId, at);
    else await this.moving.restart(still, editionId, at);
    return ids;
  }

  private async renew({ editionId, trackId, holders, renewBy, renewed }: Succession): Promise<number> {
    if (renewed !== null) return renewed;
    if (holders === 'keep' || renewBy === null) return 0;
    return this.terms.endBy(await this.repository.earlier(trackId, editionId), renewBy);
  }
}
