import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound, staleVersion } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { reasons } from '../../platform/declarations/reasons';
import { languages, template } from '../../platform/i18n/messages';
import { Trail } from '../../platform/trail/trail';
import { demandSame, type Words } from './wording';

/** A text as it was at one time; without words it is the reason's own again. */
export interface Version {
  readonly version: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly changedAt: Date;
}

/** The texts of reasons as HR writes them, by reason and language. */
export type Present = ReadonlyMap<string, Words & { readonly version: number }>;

export const keyOf = (reason: string, language: string): string => `${reason} ${language}`;

/** Every version stays; the newest counts, also for what waits already. */
@Injectable()
export class Wordings {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** The newest texts; what is not in it says what its reason's own text says. */
  async present(): Promise<Present> {
    const rows = await this.work.hot<{
      reason: string;
      language: string;
      title: string;
      body: string;
      version: number;
    }>(
      'wordings.present',
      `SELECT reason, language, title, body, version FROM (
         SELECT DISTINCT ON (reason, language) reason, language, title, body, version
         FROM wordings.wording ORDER BY reason, language, version DESC) w WHERE title IS NOT NULL`,
      [],
    );
    return new Map(rows.map(({ reason, language, ...words }) => [keyOf(reason, language), words]));
  }

  /** @throws Problem not-found */
  versions(reason: string, language: string): Promise<readonly Version[]> {
    demandKnown(reason, language);
    return this.work.read<Version>(
      `SELECT version, title, body, changed_at AS "changedAt" FROM wordings.wording
       WHERE reason = $1 AND language = $2 ORDER BY version DESC LIMIT 100`,
      [reason, language],
    );
  }

  /**
   * Writes the next version; null goes back to the reason's own text.
   * @throws Problem not-found, stale-version, text-broken, variable-unknown, variable-missing
   */
  state(personId: Id, reason: string, language: string, words: Words | null, expected: number | null): Promise<number> {
    demandKnown(reason, language);
    if (words !== null) demandSame(words, ownWords(reason, language), language);
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('wordings:' || $1, 0))`, [
        keyOf(reason, language),
      ]);
      const [latest] = await this.versions(reason, language);
      const version = latest?.version ?? 0;
      if (expected !== null && expected !== version) throw staleVersion({});
      await this.work.write(
        `INSERT INTO wordings.wording (reason, language, version, title, body, changed_by, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [reason, language, version + 1, words?.title ?? null, words?.body ?? null, personId, this.clock.now()],
      );
      await this.trail.append({
        act: 'nudge-text.changed',
        subject: { kind: 'nudge-text', id: keyOf(reason, language) },
        before: { title: latest?.title ?? null, body: latest?.body ?? null },
        after: { title: words?.title ?? null, body: words?.body ?? null },
      });
      return version + 1;
    });
  }
}

/** @throws Problem not-found */
export function demandKnown(reason: string, language: string): void {
  if (!reasons().has(reason) || !languages().includes(language)) throw notFound({});
}

/** What the catalogue says; ICU syntax. */
export function ownWords(reason: string, language: string): Words {
  return { title: template(language, `nudge.${reason}.title`), body: template(language, `nudge.${reason}.body`) };
}
