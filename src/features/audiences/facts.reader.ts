import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { askedTraits, managersOf, type Rule } from './rule';
import type { Facts } from './rule-facts';
import { type MembershipReason, reasonsOf } from './rule-reasons';
import { type Reach, within } from './scope';
import { RuleWordsReader } from './words.reader';

interface FactsRow extends Facts {
  /** External id of the direct manager. */
  readonly manager: string | null;
}

/** What a rule asks about one person, and why they belong or do not. */
@Injectable()
export class FactsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly words: RuleWordsReader,
  ) {}

  /** The facts of a person of the directory that a rule asks for. @throws Problem not-found */
  async facts(personId: Id, rule: Rule, reach: Reach): Promise<FactsRow> {
    const [row] = await this.work.read<FactsRow>(
      `SELECT jsonb_build_object('department', d.department, 'legalEntity', d.legal_entity, 'jobFamily', d.job_family,
                'location', d.location, 'jobTitle', d.job_title, 'externalId', d.external_id) AS texts,
              d.languages, d.grade, d.hired_on::text AS "hiredOn", d.left_on::text AS "leftOn",
              ARRAY(SELECT DISTINCT g.role FROM access.role_grant g WHERE g.person_id = d.person_id
                AND g.from_at <= $3 AND (g.until_at IS NULL OR g.until_at > $3) ORDER BY 1) AS roles,
              (SELECT count(*)::int FROM people.directory r
                WHERE r.manager_id = d.person_id AND r.person_id <> d.person_id) AS reports,
              ARRAY(SELECT h.head FROM unnest($4::text[]) AS h (head)
                WHERE EXISTS (SELECT FROM people.under(h.head) u WHERE u.person_id = d.person_id)) AS under,
              coalesce((SELECT jsonb_object_agg(k.kind, k.values) FROM (
                SELECT t.kind, jsonb_agg(DISTINCT t.value ORDER BY t.value) AS values FROM audiences.trait t
                WHERE t.person_id = d.person_id AND t.kind = ANY($5::text[])
                  AND t.from_at <= $2 AND (t.until_at IS NULL OR t.until_at > $2)
                GROUP BY t.kind) k), '{}') AS traits,
              (SELECT m.external_id FROM people.directory m WHERE m.person_id = d.manager_id) AS manager
       FROM people.directory d WHERE d.person_id = $1 AND ${within('$6')}`,
      [
        personId,
        this.clock.now(),
        this.clock.real(),
        managersOf(rule).map(({ externalId }) => externalId),
        askedTraits(rule).map(({ kind }) => kind),
        reach,
      ],
    );
    if (row === undefined) throw notFound({ id: personId });
    return row;
  }

  /** Why a person belongs, or does not. @throws Problem not-found */
  async reasons(personId: Id, rule: Rule, reach: Reach): Promise<MembershipReason> {
    const { manager, ...facts } = await this.facts(personId, rule, reach);
    const words = await this.words.of([rule], manager === null ? [] : [manager]);
    return reasonsOf(rule, facts, words, manager);
  }

  /** The same for one's own eyes: whom else the rule lists is nobody's affair. @throws Problem not-found */
  async ownReasons(personId: Id, rule: Rule): Promise<MembershipReason> {
    const { manager, ...facts } = await this.facts(personId, rule, null);
    const words = await this.words.of([rule], manager === null ? [] : [manager]);
    return reasonsOf(rule, facts, { ...words, listsPeople: false }, manager);
  }
}
