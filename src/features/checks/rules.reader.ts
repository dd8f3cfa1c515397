import { Injectable } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Rule } from './rule';

const RULE = `SELECT code, version, family, detector, severity, options, titles, source, source_link AS "sourceLink",
    document_code AS document, clause, countries, networks, account_kinds AS "accountKinds", relationships, kinds,
    owner_role AS "ownerRole", from_at AS "from", until_at AS "until", recorded_at AS "recordedAt",
    decided_by AS "decidedBy", reason
  FROM checks.rule`;

/** Rules as dated rows. */
@Injectable()
export class CheckRulesReader {
  constructor(private readonly work: Work) {}

  /** What is in force at an instant. */
  inForce(at: Date): Promise<Rule[]> {
    return this.work.read<Rule>(`${RULE} WHERE from_at <= $1 AND (until_at IS NULL OR until_at > $1) ORDER BY code`, [
      at,
    ]);
  }

  /** Of every rule the latest version, also one that comes into force later or is in force no more. */
  latest(): Promise<Rule[]> {
    return this.work.read<Rule>(
      `${RULE} r WHERE version = (SELECT max(o.version) FROM checks.rule o WHERE o.code = r.code) ORDER BY code`,
    );
  }

  /** Every version of one rule, the latest first. @throws Problem not-found */
  async versions(code: string): Promise<Rule[]> {
    const versions = await this.work.read<Rule>(`${RULE} WHERE code = $1 ORDER BY version DESC`, [code]);
    if (versions.length === 0) throw notFound({ id: code });
    return versions;
  }
}
