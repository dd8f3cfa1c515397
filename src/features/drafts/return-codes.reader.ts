import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { RulesReader } from '../rules/public';

/** A reason for sending words back, and the clause in force that it stands on. */
export interface ReturnCodeView {
  readonly code: string;
  readonly names: Localised;
  readonly document: string;
  readonly clause: string;
  readonly clauseTitle: Localised | null;
  readonly clauseText: Localised | null;
  /** Console path of the clause; null while no edition is in force. */
  readonly where: string | null;
  /** From when on it is chosen no more. */
  readonly until: string | null;
}

interface CodeRow {
  readonly code: string;
  readonly names: Localised;
  readonly document: string;
  readonly clause: string;
  readonly until: string | null;
}

@Injectable()
export class ReturnCodesReader {
  constructor(
    private readonly work: Work,
    private readonly rules: RulesReader,
  ) {}

  /** Whether it can be chosen. */
  async known(code: string): Promise<boolean> {
    return (
      (await this.work.read('SELECT FROM drafts.return_code WHERE code = $1 AND until_at IS NULL', [code])).length > 0
    );
  }

  /** All there ever were, for what past decisions stand on. */
  async list(): Promise<readonly ReturnCodeView[]> {
    const rows = await this.work.read<CodeRow>(
      `SELECT code, names, document_code AS document, clause,
         to_char(until_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS until FROM drafts.return_code ORDER BY position`,
    );
    const views: ReturnCodeView[] = [];
    const clauses = new Map<string, Map<string, Omit<ReturnCodeView, keyof CodeRow>>>();
    for (const row of rows) {
      const known = clauses.get(row.document) ?? (await this.clausesOf(row.document));
      clauses.set(row.document, known);
      views.push({ ...row, ...(known.get(row.clause) ?? { clauseTitle: null, clauseText: null, where: null }) });
    }
    return views;
  }

  private async clausesOf(document: string): Promise<Map<string, Omit<ReturnCodeView, keyof CodeRow>>> {
    const found = await this.rules.documentByCode(document);
    const edition = found === null ? null : await this.rules.inForce(found.id);
    if (found === null || edition === null) return new Map();
    const clauses = await this.rules.clauses(edition.editionId);
    return new Map(
      clauses.map(({ number, title, text }) => [
        number,
        { clauseTitle: title, clauseText: text, where: `/rules/${edition.editionId}#clause-${number}` },
      ]),
    );
  }
}
