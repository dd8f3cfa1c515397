import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { leastSeconds } from './refresher';
import type { RefresherDto } from './refreshers.dto';

type Row = Omit<RefresherDto, 'can' | 'readySeconds' | 'givenAt' | 'endedAt'> & {
  readonly givenAt: Date;
  readonly endedAt: Date | null;
  readonly openedAt: Date | null;
};

/** The clause as it is in force, with its place in the console. */
const CLAUSE = `(SELECT json_build_object('title', k.title, 'where', '/rules/' || f.edition_id || '#clause-' || k.number)
  FROM rules.in_force_at($2) f JOIN rules.clause k ON k.edition_id = f.edition_id
  WHERE f.code = r.document_code AND k.number = r.clause)`;

/** A person's own refreshers. */
@Injectable()
export class RefreshersReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Open ones, and those that ended within the last ninety days; the latest first. */
  async mine(personId: Id): Promise<RefresherDto[]> {
    return this.find(personId, `(r.ended_at IS NULL OR r.ended_at > $2::timestamptz - interval '90 days')`);
  }

  /** @throws Problem not-found */
  async one(personId: Id, id: Id): Promise<RefresherDto> {
    const [found] = await this.find(personId, 'r.id = $3', id);
    if (found === undefined) throw notFound({ id });
    return found;
  }

  private async find(personId: Id, which: string, ...more: readonly unknown[]): Promise<RefresherDto[]> {
    const rows = await this.work.read<Row>(
      `SELECT r.id, r.module_id AS "moduleId", m.names, m.seconds, r.document_code AS document, r.clause,
         ${CLAUSE}->'title' AS "clauseTitle", ${CLAUSE}->>'where' AS "where", r.again, r.given_at AS "givenAt",
         r.opened_at AS "openedAt", r.ended_at AS "endedAt", r.ending,
         ARRAY(SELECT DISTINCT c.draft_id FROM refreshers.cause c WHERE c.refresher_id = r.id) AS "draftIds"
       FROM refreshers.refresher r JOIN curricula.modules m ON m.module_id = r.module_id
       WHERE r.person_id = $1 AND ${which} ORDER BY r.given_at DESC, r.id DESC LIMIT 100`,
      [personId, this.clock.now(), ...more],
    );
    return rows.map(({ openedAt, ...row }) => ({
      ...row,
      givenAt: row.givenAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
      readySeconds: this.readySeconds(row, openedAt),
      can: row.ending === null ? ['finish', 'let-be'] : [],
    }));
  }

  private readySeconds({ again, seconds }: Pick<Row, 'again' | 'seconds'>, openedAt: Date | null): number {
    const read = openedAt === null ? 0 : Math.floor((this.clock.now().getTime() - openedAt.getTime()) / 1000);
    return Math.max(0, leastSeconds(again, seconds) - read);
  }
}
