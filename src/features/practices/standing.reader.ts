import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Standing } from './submission';

/** How far somebody is with a practice. */
@Injectable()
export class StandingReader {
  constructor(private readonly work: Work) {}

  /** What was submitted up to the last time they passed counts no more: a track that recurs asks anew. */
  async of(personId: Id, practiceId: Id): Promise<Standing> {
    const [row] = await this.work.read<Standing>(
      `WITH passed AS (
         SELECT coalesce(max(number), 0) AS number, coalesce(max(marked_at), '-infinity') AS at
         FROM practices.submission WHERE practice_id = $1 AND person_id = $2 AND passed)
       SELECT (SELECT count(*)::int FROM practices.submission s
               WHERE s.practice_id = $1 AND s.person_id = $2 AND s.number > passed.number) AS used,
              p.attempts + (SELECT count(*)::int FROM practices.allowance a
               WHERE a.practice_id = $1 AND a.person_id = $2 AND a.allowed_at > passed.at) AS allowed,
              EXISTS (SELECT FROM practices.submission s
               WHERE s.practice_id = $1 AND s.person_id = $2 AND s.marked_at IS NULL) AS waiting,
              NOT EXISTS (SELECT FROM training.materials_of($2) m
               WHERE m.material_id = $1 AND m.completed_at IS NULL) AS done
       FROM passed, practices.practice p WHERE p.id = $1`,
      [practiceId, personId],
    );
    return row ?? { used: 0, allowed: 0, waiting: false, done: true };
  }
}
