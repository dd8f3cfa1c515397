import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { brokenConstraint, Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { type Decider, JointChanges } from '../council/public';
import { confirm, type PodcastChange, propose, refuse } from './podcast-change';
import { podcastProposed } from './radio.errors';

export interface PodcastEntity {
  readonly legalEntity: string;
  readonly people: number;
  readonly on: boolean;
  readonly proposed: PodcastChange | null;
}

/** Where the private podcast is switched on: by legal entity, by an admin and one of the council together. */
@Injectable()
export class Podcasts {
  private readonly changes: JointChanges<boolean>;

  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {
    this.changes = new JointChanges(work, 'radio.podcast_change');
  }

  async list(): Promise<readonly PodcastEntity[]> {
    const entities = await this.work.read<Omit<PodcastEntity, 'proposed'>>(
      `SELECT coalesce(d.legal_entity, '') AS "legalEntity", count(*)::int AS people,
         coalesce(d.legal_entity, '') IN (SELECT legal_entity FROM radio.podcasts()) AS on
       FROM people.directory d GROUP BY 1 ORDER BY 1`,
    );
    const waiting = await this.changes.waiting();
    return entities.map((entity) => ({
      ...entity,
      proposed: waiting.find(({ legalEntity }) => legalEntity === entity.legalEntity) ?? null,
    }));
  }

  /** On waits for a second person, off is at once. @throws Problem podcast-proposed, invalid-request */
  change(by: Decider, stated: Pick<PodcastChange, 'legalEntity' | 'wanted' | 'reason'>): Promise<PodcastChange> {
    return this.work
      .run(async () => {
        if ((await this.isOn(stated.legalEntity)) === stated.wanted) throw nothingChanges();
        const change = propose(stated, by, this.clock.now());
        await this.changes.add(change);
        if (change.state === 'applied') await this.applied(change);
        else await this.tell('podcast.proposed', change);
        return change;
      })
      .catch((error: unknown) => {
        throw brokenConstraint(error) === 'podcast_change_legal_entity_idx' ? podcastProposed() : error;
      });
  }

  /** @throws Problem not-found, wrong-state, own-podcast-proposal, admin-and-council */
  confirm(by: Decider, id: Id): Promise<void> {
    return this.work.run(async () => {
      const change = confirm(await this.changes.take(id), by, this.clock.now());
      await this.changes.decide(change);
      await this.applied(change);
    });
  }

  /** @throws Problem not-found, wrong-state */
  refuse(by: Decider, id: Id): Promise<void> {
    return this.work.run(async () => {
      const change = refuse(await this.changes.take(id), by, this.clock.now());
      await this.changes.decide(change);
      await this.tell('podcast.refused', change);
    });
  }

  /** Switched off, addresses end: whoever wants one later makes a new one. */
  private async applied(change: PodcastChange): Promise<void> {
    if (!change.wanted) {
      await this.work.write(
        `UPDATE radio.address a SET ended_at = $2 FROM people.known k
         WHERE a.ended_at IS NULL AND k.person_id = a.person_id AND coalesce(k.legal_entity, '') = $1`,
        [change.legalEntity, this.clock.now()],
      );
    }
    await this.tell('podcast.switched', change);
  }

  private async isOn(legalEntity: string): Promise<boolean> {
    const rows = await this.work.read('SELECT FROM radio.podcasts() p WHERE p.legal_entity = $1', [legalEntity]);
    return rows.length > 0;
  }

  private tell(act: string, { legalEntity, wanted, reason }: PodcastChange): Promise<void> {
    const id = legalEntity === '' ? '-' : legalEntity;
    return this.trail.append({ act, subject: { kind: 'legal-entity', id }, after: { wanted, reason } });
  }
}

function nothingChanges(): Error {
  return invalidRequest({}, { faults: [{ pointer: '', code: 'nothing-changes' }] });
}
