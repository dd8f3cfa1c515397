import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { NamedPersonDto } from '../drafts/public';
import { REVIEWING } from './step';

/** Those whose role decides on drafts. */
@Injectable()
export class ReviewersReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  list(): Promise<NamedPersonDto[]> {
    return this.work.read<NamedPersonDto>(
      `SELECT p.person_id AS id, p.given_name AS "givenName", p.family_name AS "familyName", p.names
       FROM people.directory p WHERE p.person_id IN (
         SELECT h.person_id FROM unnest($1::text[]) AS r (role) CROSS JOIN LATERAL access.holding(r.role, $2) h)
       ORDER BY p.family_name, p.given_name, p.person_id LIMIT 500`,
      [REVIEWING, this.clock.now()],
    );
  }

  async all(): Promise<ReadonlySet<Id>> {
    return new Set((await this.list()).map(({ id }) => id));
  }
}
