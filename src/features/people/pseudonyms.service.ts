import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';

/**
 * Who left long ago becomes a pseudonym: the row stays, so that proofs and figures that stand on it do, and nothing in it
 * says who it was. It is never taken back; a rehire after that is a new person.
 */
@Injectable()
export class Pseudonyms {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Whose last day was before this date, except these; those who left first, first. */
  async due(before: CalendarDate, except: readonly Id[], limit: number): Promise<readonly Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      `SELECT id FROM people.person
       WHERE NOT active AND pseudonym_at IS NULL AND left_on < $1::date AND id <> ALL($2::uuid[])
       ORDER BY left_on, id LIMIT $3`,
      [before, except, limit],
    );
    return rows.map(({ id }) => id);
  }

  async apply(ids: readonly Id[]): Promise<number> {
    const now = this.clock.now();
    const changed = await this.work.affect(
      `UPDATE people.person SET external_id = 'former-' || id, given_name = '—', family_name = '—', names = '{}', email = NULL,
         job_title = NULL, location = NULL, pseudonym_at = $2, version = version + 1
       WHERE id = ANY($1::uuid[]) AND NOT active AND pseudonym_at IS NULL`,
      [ids, now],
    );
    await this.work.write(
      'UPDATE people.position SET job_title = NULL, location = NULL WHERE person_id = ANY($1::uuid[])',
      [ids],
    );
    return changed;
  }
}
