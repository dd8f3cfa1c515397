import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { enoughTags, tagTaken } from './triage.errors';

/** Tags stay few: with many nobody finds what was tagged. */
const ENOUGH = 40;

export interface Tag {
  readonly id: Id;
  readonly names: Localised;
}

/** Words that leads put to interactions, the same for all leads. */
@Injectable()
export class TagsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  all(): Promise<Tag[]> {
    return this.work.read<Tag>('SELECT id, names FROM triage.tag WHERE retired_at IS NULL ORDER BY id');
  }

  /** Of one interaction. */
  of(interactionId: Id): Promise<{ id: Id; names: Record<string, string> }[]> {
    return this.work.read(
      `SELECT t.id, t.names FROM triage.tagged g JOIN triage.tag t ON t.id = g.tag_id
       WHERE g.interaction_id = $1 ORDER BY t.id`,
      [interactionId],
    );
  }

  /** @throws Problem tag-taken, enough-tags */
  add(names: Localised): Promise<Id> {
    return this.work.run(async () => {
      if ((await this.all()).length >= ENOUGH) throw enoughTags({ most: ENOUGH });
      const [made] = await this.work.write<{ id: Id }>(
        'INSERT INTO triage.tag (id, names) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id',
        [newId(), JSON.stringify(names)],
      );
      if (made === undefined) throw tagTaken();
      return made.id;
    });
  }

  /** @throws Problem not-found where there is no such tag any more */
  put(interactionId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      await this.demand(id);
      await this.work.write(
        'INSERT INTO triage.tagged (interaction_id, tag_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
        [interactionId, id],
      );
    });
  }

  /** Also one that nothing new gets. */
  take(interactionId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      await this.work.write('DELETE FROM triage.tagged WHERE interaction_id = $1 AND tag_id = $2', [interactionId, id]);
    });
  }

  /** Nothing new gets it; what has it keeps it. @throws Problem not-found */
  retire(id: Id): Promise<void> {
    return this.work.run(async () => {
      const gone = await this.work.affect(
        'UPDATE triage.tag SET retired_at = $2 WHERE id = $1 AND retired_at IS NULL',
        [id, this.clock.now()],
      );
      if (gone === 0) throw notFound({ id });
    });
  }

  /** @throws Problem not-found */
  async demand(id: Id): Promise<void> {
    if (!(await this.all()).some((tag) => tag.id === id)) throw notFound({ id });
  }
}
