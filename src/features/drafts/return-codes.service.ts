import { Injectable } from '@nestjs/common';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { brokenConstraint, Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Trail } from '../../platform/trail/trail';
import { RulesReader } from '../rules/public';
import { returnCodeExists } from './drafts.errors';

export interface NewReturnCode {
  readonly code: string;
  readonly names: Localised;
  /** Code of a rules document. */
  readonly document: string;
  /** Number of a clause in force. */
  readonly clause: string;
}

/** The list of reasons for which words go back: each stands on a clause in force when it is added, and is never changed after. */
@Injectable()
export class ReturnCodesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly rules: RulesReader,
  ) {}

  /** @throws Problem invalid-request for a clause that is not in force, return-code-exists */
  async add(made: NewReturnCode): Promise<void> {
    const { code, names, document, clause } = made;
    try {
      await this.work.run(async () => {
        await this.demandClause(document, clause);
        await this.work.write(
          `INSERT INTO drafts.return_code (code, position, names, document_code, clause, from_at)
           SELECT $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5 FROM drafts.return_code`,
          [code, JSON.stringify(names), document, clause, this.clock.now()],
        );
        const subject = { kind: 'return-code', id: code };
        await this.trail.append({ act: 'return-code.added', subject, after: { ...made } });
      });
    } catch (error) {
      if (brokenConstraint(error)?.startsWith('return_code') === true) throw returnCodeExists();
      throw error;
    }
  }

  /** It is chosen no more; decisions that stand on it keep it. @throws Problem not-found */
  retire(code: string, reason: string): Promise<void> {
    return this.work.run(async () => {
      const retired = await this.work.affect(
        'UPDATE drafts.return_code SET until_at = $2 WHERE code = $1 AND until_at IS NULL',
        [code, this.clock.now()],
      );
      if (retired === 0) throw notFound({ id: code });
      const subject = { kind: 'return-code', id: code };
      await this.trail.append({ act: 'return-code.retired', subject, after: { reason } });
    });
  }

  private async demandClause(document: string, clause: string): Promise<void> {
    const found = await this.rules.documentByCode(document);
    const edition = found === null ? null : await this.rules.inForce(found.id);
    const clauses = edition === null ? [] : await this.rules.clauses(edition.editionId);
    const faults: Fault[] = [];
    if (found === null) faults.push({ pointer: '/document', code: 'unknown-document' });
    else if (!clauses.some(({ number }) => number === clause))
      faults.push({ pointer: '/clause', code: 'clause-not-in-force' });
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }
}
