import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';
import type { ReceiptDto } from './receipts.dto';
import { sentence } from './editions.reader';

type Row = Omit<ReceiptDto, 'sentence' | 'at' | 'loginAt' | 'seal'> & {
  readonly at: Date;
  readonly loginAt: Date | null;
  readonly seal: { readonly number: string; readonly day: string; readonly hash: string } | null;
};

const RECEIPT = `SELECT a.id, a.person_id AS "personId", a.document_id AS "documentId", d.code, d.names, a.edition_id AS "editionId",
    a.edition_number AS number, a.language, d.original_language AS "originalLanguage", a.digest, a.at, a.method,
    a.login_method AS "loginMethod", a.login_at AS "loginAt", a.quiz_score AS "quizScore", a.shown,
    (SELECT jsonb_build_object('number', s.number::text, 'day', s.day::text, 'hash', encode(s.hash, 'hex'))
     FROM trail.entry t JOIN trail.seal s ON s.entry_id = t.id
     WHERE t.subject_kind = 'acknowledgement' AND t.subject_id = a.id::text AND t.act = 'rules-edition.acknowledged') AS seal
  FROM rules.acknowledgement a JOIN rules.document d ON d.id = a.document_id`;

/** Receipts of one's own acknowledgements. */
@Injectable()
export class ReceiptsReader {
  constructor(private readonly work: Work) {}

  /** One's own, latest first. */
  async page(personId: Id, after: string | undefined, limit: number): Promise<Page<ReceiptDto>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<Row>(
      `${RECEIPT} WHERE a.person_id = $1 AND ($2::uuid IS NULL OR a.id < $2) ORDER BY a.id DESC LIMIT $3`,
      [personId, cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows.map(receipt), limit, (row) => [row.id]);
  }

  async one(id: Id, personId: Id): Promise<ReceiptDto | null> {
    const [row] = await this.work.read<Row>(`${RECEIPT} WHERE a.id = $1 AND a.person_id = $2`, [id, personId]);
    return row === undefined ? null : receipt(row);
  }
}

function receipt(row: Row): ReceiptDto {
  return {
    ...row,
    at: row.at.toISOString(),
    loginAt: row.loginAt?.toISOString() ?? null,
    sentence: sentence(row.language, row.number),
  };
}
