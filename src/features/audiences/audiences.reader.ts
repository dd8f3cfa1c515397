import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { languages, type Localised } from '../../platform/i18n/messages';
import { managersOf, type Rule } from './rule';
import { ruleSentence } from './rule-sentence';
import { compileRule } from './rule-sql';

/** A person as a member of an audience. */
export interface Member {
  readonly id: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Record<string, string>;
  readonly department: string | null;
  readonly jobTitle: string | null;
}

export interface AudienceRow {
  readonly id: Id;
  readonly names: Record<string, string>;
  readonly rule: Rule;
  readonly count: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly version: number;
}

const SAMPLE = 20;
const MEMBER = `d.person_id AS id, d.external_id AS "externalId", d.given_name AS "givenName",
  d.family_name AS "familyName", d.names, d.department, d.job_title AS "jobTitle"`;
const AUDIENCE = `a.id, a.names, a.rule, a.created_at AS "createdAt", a.changed_at AS "changedAt", a.version,
  (SELECT count(*) FROM audiences.membership m WHERE m.audience_id = a.id)::int AS count`;

@Injectable()
export class AudiencesReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** @throws Problem not-found */
  async one(id: Id): Promise<AudienceRow> {
    const [row] = await this.work.read<AudienceRow>(`SELECT ${AUDIENCE} FROM audiences.audience a WHERE a.id = $1`, [
      id,
    ]);
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** Audiences, newest first. */
  async page(after: string | undefined, limit: number): Promise<Page<AudienceRow>> {
    const rows = await this.work.read<AudienceRow>(
      `SELECT ${AUDIENCE} FROM audiences.audience a WHERE $1::uuid IS NULL OR a.id < $1 ORDER BY a.id DESC LIMIT $2`,
      [decodeCursor(after, 1)?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** Members by family name. @throws Problem not-found */
  async members(id: Id, after: string | undefined, limit: number): Promise<Page<Member>> {
    await this.one(id);
    const cursor = decodeCursor(after, 3);
    const rows = await this.work.read<Member>(
      `SELECT ${MEMBER} FROM audiences.member m JOIN people.directory d ON d.person_id = m.person_id
       WHERE m.audience_id = $1
         AND ($2::text IS NULL OR (d.family_name, d.given_name, d.person_id) > ($2, $3, $4::uuid))
       ORDER BY d.family_name, d.given_name, d.person_id LIMIT $5`,
      [id, cursor?.[0] ?? null, cursor?.[1] ?? null, cursor?.[2] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.familyName, row.givenName, row.id]);
  }

  /** Whom a rule reaches now: how many, and the first twenty by family name. */
  async preview(rule: Rule): Promise<{ count: number; sample: Member[] }> {
    const { select, values } = compileRule(rule, { now: this.clock.now(), real: this.clock.real() });
    const [counted] = await this.work.read<{ count: number }>(
      `SELECT count(*)::int AS count FROM (${select}) target`,
      values,
    );
    const sample = await this.work.read<Member>(
      `SELECT ${MEMBER} FROM (${select}) target JOIN people.directory d ON d.person_id = target.person_id
       ORDER BY d.family_name, d.given_name, d.person_id LIMIT ${SAMPLE}`,
      values,
    );
    return { count: counted?.count ?? 0, sample };
  }

  async sample(id: Id): Promise<Member[]> {
    return [...(await this.members(id, undefined, SAMPLE)).items];
  }

  /** A rule as a sentence in every language there is. */
  async sentences(rule: Rule): Promise<Record<string, string>> {
    const [sentence] = await this.sentencesOf([rule]);
    return sentence ?? {};
  }

  /** Several rules as sentences; the managers they name are looked up once. */
  async sentencesOf(rules: readonly Rule[]): Promise<Record<string, string>[]> {
    const managers = rules.flatMap((rule) => managersOf(rule)).map((manager) => manager.externalId);
    const rows =
      managers.length === 0
        ? []
        : await this.work.read<{ external_id: string; name: string; names: Localised }>(
            'SELECT external_id, name, names FROM people.named($1::text[])',
            [managers],
          );
    const known = new Map(rows.map((row) => [row.external_id, row]));
    const nameOf = (externalId: string, language: string): string => {
      const row = known.get(externalId);
      return row === undefined ? externalId : `${row.names[language] ?? row.name} (${externalId})`;
    };
    return rules.map((rule) =>
      Object.fromEntries(languages().map((language) => [language, ruleSentence(rule, language, nameOf)])),
    );
  }
}
