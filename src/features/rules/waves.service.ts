import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';

/** Persons of the directory that one statement and transaction looks at; progress shows after each. */
const PART = 50_000;

/** Where the ids of persons begin and end. */
const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** How far a wave has come. */
export interface Wave {
  readonly state: 'waiting' | 'running' | 'done';
  readonly startsAt: Date;
  readonly total: number;
  readonly asked: number;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/**
 * Whom an edition asks: the document's audience, and whoever acknowledged an earlier edition and is still here; of the
 * persons from one id to another (bounded, so that each part reads no more than its own share).
 */
const concerned = (documentId: string, after: string, until: string): string => `
  SELECT p.person_id, bool_or(p.again) AS again FROM (
    SELECT m.person_id, false AS again FROM rules.addressee m
    WHERE m.document_id = ${documentId} AND m.person_id > ${after} AND m.person_id <= ${until}
    UNION ALL
    SELECT a.person_id, true FROM rules.acknowledgement a JOIN people.directory d ON d.person_id = a.person_id
    WHERE a.document_id = ${documentId} AND a.person_id > ${after} AND a.person_id <= ${until}) p
  GROUP BY p.person_id`;

/** Asks the people whom a material edition concerns: part by part, each in a transaction of its own. */
@Injectable()
export class WavesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
  ) {}

  async find(editionId: Id): Promise<Wave | null> {
    const [wave] = await this.work.read<Wave>(
      `SELECT state, starts_at AS "startsAt", total, asked, started_at AS "startedAt", finished_at AS "finishedAt"
       FROM rules.wave WHERE edition_id = $1`,
      [editionId],
    );
    return wave ?? null;
  }

  /** Starts the waves whose edition has come into force, with their first part. */
  startDue(): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const due = await this.work.write<{ editionId: Id; documentId: Id }>(
        `SELECT edition_id AS "editionId", document_id AS "documentId" FROM rules.wave
         WHERE state = 'waiting' AND starts_at <= $1 ORDER BY starts_at FOR UPDATE SKIP LOCKED`,
        [now],
      );
      for (const { editionId, documentId } of due) {
        await this.work.write(
          `UPDATE rules.wave SET state = 'running', started_at = $2,
             total = (SELECT count(*) FROM (${concerned('$3', '$4', '$5')}) c) WHERE edition_id = $1`,
          [editionId, now, documentId, FIRST, LAST],
        );
        await this.move(editionId);
      }
    });
  }

  /** Asks the next part of a running wave. */
  move(editionId: Id): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const [wave] = await this.work.write<{ documentId: Id; cursor: Id | null }>(
        `SELECT document_id AS "documentId", cursor_id AS cursor FROM rules.wave
         WHERE edition_id = $1 AND state = 'running' FOR UPDATE`,
        [editionId],
      );
      if (wave === undefined) return;
      const after = wave.cursor ?? FIRST;
      const until = await this.endOfPart(after);
      const [part] = await this.work.write<{ persons: number }>(
        `WITH part AS MATERIALIZED (${concerned('$2', '$4', '$5')} ORDER BY p.person_id),
         asked AS (
           INSERT INTO rules.asking (edition_id, person_id, document_id, ground, asked_at, due_at)
           SELECT e.id, p.person_id, e.document_id, CASE WHEN p.again THEN 'again' ELSE 'first' END, $3,
             e.effective_at + CASE WHEN p.again THEN e.grace_days ELSE d.joiner_days END * interval '24 hours'
           FROM part p, rules.edition e JOIN rules.document d ON d.id = e.document_id WHERE e.id = $1
           ON CONFLICT DO NOTHING)
         SELECT count(*)::int AS persons FROM part`,
        [editionId, wave.documentId, now, after, until ?? LAST],
      );
      const done = until === null;
      await this.work.write(
        `UPDATE rules.wave SET asked = asked + $2, cursor_id = coalesce($3, cursor_id),
           state = CASE WHEN $4 THEN 'done' ELSE state END, finished_at = CASE WHEN $4 THEN $5::timestamptz END
         WHERE edition_id = $1`,
        [editionId, part?.persons ?? 0, until, done, now],
      );
      await this.outbox.append(done ? 'rules.wave-finished' : 'rules.wave-moved', { editionId });
    });
  }

  /** The last person of the part that begins after this one; null when it is the last part. */
  private async endOfPart(after: Id): Promise<Id | null> {
    const [last, next] = await this.work.write<{ id: Id }>(
      `SELECT person_id AS id FROM people.directory WHERE person_id > $1 ORDER BY person_id OFFSET ${PART - 1} LIMIT 2`,
      [after],
    );
    return next === undefined ? null : (last?.id ?? null);
  }

  /**
   * Asks newcomers of these audiences: they have a clock of their own, from the day they joined. Whoever
   * the wave of the edition has yet to reach is left to it.
   */
  askJoiners(audienceIds: readonly Id[]): Promise<void> {
    return this.work.run(async () => {
      const asked = await this.work.affect(
        `INSERT INTO rules.asking (edition_id, person_id, document_id, ground, asked_at, due_at)
         SELECT m.id, r.person_id, d.id, 'joiner', $1,
           greatest(r.since, m.effective_at) + d.joiner_days * interval '24 hours'
         FROM rules.document d JOIN rules.in_force_at($1) f ON f.document_id = d.id
         JOIN rules.edition e ON e.id = f.edition_id
         JOIN rules.edition m ON m.document_id = d.id AND m.number = e.material_number
         LEFT JOIN rules.wave w ON w.edition_id = m.id
         JOIN rules.addressee r ON r.document_id = d.id
         WHERE d.audience_id = ANY($2::uuid[]) AND coalesce(w.state, 'done') = 'done'
           AND NOT EXISTS (SELECT FROM rules.asking a WHERE a.edition_id = m.id AND a.person_id = r.person_id)
           AND NOT EXISTS (SELECT FROM rules.acknowledgement k WHERE k.person_id = r.person_id AND k.document_id = d.id
             AND k.edition_number >= m.number)
         ON CONFLICT DO NOTHING`,
        [this.clock.now(), audienceIds],
      );
      if (asked > 0) await this.outbox.append('rules.joiners-asked', { audienceIds });
    });
  }

  /** The audiences of these documents. */
  async audiencesOf(documentIds: readonly Id[]): Promise<readonly Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      'SELECT DISTINCT audience_id AS id FROM rules.document WHERE id = ANY($1::uuid[]) AND audience_id IS NOT NULL',
      [documentIds],
    );
    return rows.map(({ id }) => id);
  }
}
