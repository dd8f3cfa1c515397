import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import type { ClassRuleDto, RetentionClassDto } from './keeping.dto';

export interface ClassRuleStatement {
  readonly channelId: Id | null;
  readonly kind: string | null;
  readonly class: string;
  readonly reason: string;
}

/** How long packs are kept: classes, and dated rules by channel and kind. */
@Injectable()
export class Keeping {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  classes(): Promise<RetentionClassDto[]> {
    return this.work.read<RetentionClassDto>(
      `SELECT code, names, evidence.class_days(code) AS days, plan IS NOT NULL AS planned FROM evidence.class
       ORDER BY evidence.class_days(code), code`,
    );
  }

  /** Those in force first, then those that were. */
  async rules(): Promise<ClassRuleDto[]> {
    const rows = await this.work.read<Omit<ClassRuleDto, 'from' | 'until'> & { from: Date; until: Date | null }>(
      `SELECT r.id, r.channel_id AS "channelId", c.names AS "channelNames", r.kind, r.class_code AS class, r.from_at AS "from",
         r.until_at AS until, r.reason
       FROM evidence.class_rule r LEFT JOIN channels.directory c ON c.channel_id = r.channel_id
       ORDER BY r.until_at IS NOT NULL, r.from_at DESC, r.id LIMIT 200`,
    );
    return rows.map(({ from, until, ...rule }) => ({
      ...rule,
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
    }));
  }

  /** @throws Problem invalid-request for a code that is taken */
  add(by: Id, { code, names, days }: Omit<RetentionClassDto, 'planned'>): Promise<void> {
    return this.work.run(async () => {
      const added = await this.work.affect(
        `INSERT INTO evidence.class (code, names, days, stated_by, stated_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (code) DO NOTHING`,
        [code, JSON.stringify(names), days, by, this.clock.now()],
      );
      if (added === 0) throw faulty('/code', 'code-taken');
      await this.trail.append({
        act: 'evidence-class.added',
        subject: { kind: 'evidence-class', id: code },
        after: { names, days },
      });
    });
  }

  /** From now on; what is sealed already keeps the class it had. @throws Problem invalid-request */
  state(by: Id, { channelId, kind, class: code, reason }: ClassRuleStatement): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      if (!(await this.isThere('SELECT FROM evidence.class WHERE code = $1', code)))
        throw faulty('/class', 'unknown-class');
      if (
        channelId !== null &&
        !(await this.isThere('SELECT FROM channels.directory WHERE channel_id = $1', channelId))
      ) {
        throw faulty('/channelId', 'not-a-channel');
      }
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('evidence.class_rule', 0))`);
      await this.work.write(
        `UPDATE evidence.class_rule SET until_at = $3
         WHERE channel_id IS NOT DISTINCT FROM $1::uuid AND kind IS NOT DISTINCT FROM $2::text AND until_at IS NULL`,
        [channelId, kind, now],
      );
      const id = newId();
      await this.work.write(
        `INSERT INTO evidence.class_rule (id, channel_id, kind, class_code, from_at, stated_by, reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, channelId, kind, code, now, by, reason],
      );
      await this.trail.append({
        act: 'evidence-class.ruled',
        subject: { kind: 'evidence-class', id: code },
        after: { channelId, kind, class: code, reason },
      });
    });
  }

  private async isThere(sql: string, value: string): Promise<boolean> {
    return (await this.work.read(sql, [value])).length > 0;
  }
}

function faulty(pointer: string, code: string): Error {
  return invalidRequest({}, { faults: [{ pointer, code }] });
}
