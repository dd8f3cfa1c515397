import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';

/** Whether badges of a legal entity are shown, and who settled it last. */
export interface DisplaySetting {
  readonly legalEntity: string;
  readonly people: number;
  readonly shown: boolean;
  readonly changedAt: Date | null;
  readonly changedByName: string | null;
}

/** Who shows a badge: the person by their own choice, where their legal entity says so. */
@Injectable()
export class Badges {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** One's own choice; nobody else's business, so it stands in no trail. The badge keeps its id. */
  choose(personId: Id, shown: boolean): Promise<void> {
    return this.work.run(async () => {
      await this.work.write(
        `INSERT INTO credentials.badge (person_id, id, shown, changed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id) DO UPDATE SET shown = excluded.shown, changed_at = excluded.changed_at
         WHERE badge.shown <> excluded.shown`,
        [personId, newId(), shown, this.clock.now()],
      );
    });
  }

  /** Legal entities within the scope of whoever asks. */
  settings(): Promise<readonly DisplaySetting[]> {
    return this.work.read<DisplaySetting>(
      `SELECT e.entity AS "legalEntity", e.people, s.id IS NOT NULL AND s.until_at IS NULL AS shown,
         coalesce(s.until_at, s.from_at) AS "changedAt", k.given_name || ' ' || k.family_name AS "changedByName"
       FROM (SELECT coalesce(legal_entity, '') AS entity, count(*)::integer AS people FROM people.directory GROUP BY 1) e
       LEFT JOIN LATERAL (SELECT * FROM credentials.display d WHERE d.legal_entity = e.entity
                          ORDER BY d.until_at IS NULL DESC, d.until_at DESC LIMIT 1) s ON true
       LEFT JOIN people.known k ON k.person_id = coalesce(s.ended_by, s.allowed_by)
       WHERE access.reaches_person($1::jsonb, e.entity, NULL) ORDER BY e.entity LIMIT 500`,
      [reachOf('badges:write')],
    );
  }

  /** Settles whether badges of a legal entity are shown. @throws Problem not-found outside the scope, or with nobody in it */
  settle(by: Id, legalEntity: string, shown: boolean): Promise<DisplaySetting> {
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('credentials.display', 0))`);
      const before = (await this.settings()).find((setting) => setting.legalEntity === legalEntity);
      if (before === undefined) throw notFound({ legalEntity });
      if (before.shown === shown) return before;
      const now = this.clock.now();
      if (shown) {
        await this.work.write(
          'INSERT INTO credentials.display (id, legal_entity, from_at, allowed_by) VALUES ($1, $2, $3, $4)',
          [newId(), legalEntity, now, by],
        );
      } else {
        await this.work.write(
          `UPDATE credentials.display SET until_at = greatest(from_at, $2), ended_by = $3
           WHERE legal_entity = $1 AND until_at IS NULL`,
          [legalEntity, now, by],
        );
      }
      await this.trail.append({
        act: 'badge-display.settled',
        subject: { kind: 'legal-entity', id: legalEntity === '' ? '-' : legalEntity },
        before: { shown: before.shown },
        after: { shown },
      });
      return (await this.settings()).find((setting) => setting.legalEntity === legalEntity) ?? before;
    });
  }
}
