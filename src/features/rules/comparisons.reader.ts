import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { Work } from '../../platform/database/work';
import { isRightToLeft } from '../../platform/i18n/messages';
import { differences } from '../manuscripts/public';
import type { ComparisonDto } from './writing.dto';
import { RulesReader } from './rules.reader';
import { seesDrafts } from './rules.policy';

interface Compared {
  readonly id: Id;
  readonly documentId: Id;
  readonly number: number;
  readonly languages: readonly string[];
  readonly originalLanguage: string;
}

/** Differences between any two editions of a document, as they are read. */
@Injectable()
export class ComparisonsReader {
  constructor(
    private readonly work: Work,
    private readonly rules: RulesReader,
  ) {}

  /** @throws Problem not-found, invalid-request for a language that neither has, or editions of two documents */
  async between(beforeId: Id, afterId: Id, stated: string | null): Promise<ComparisonDto> {
    const [before, after] = [await this.edition(beforeId), await this.edition(afterId)];
    if (before.documentId !== after.documentId) throw notFound({ id: beforeId });
    const language = stated ?? after.originalLanguage;
    if (!before.languages.includes(language) && !after.languages.includes(language)) {
      throw invalidRequest({}, { faults: [{ pointer: '/language', code: 'language-unknown', params: { language } }] });
    }
    const clauses = differences(await this.rules.clauses(beforeId), await this.rules.clauses(afterId), language);
    return {
      before: { id: before.id, number: before.number },
      after: { id: after.id, number: after.number },
      language,
      direction: isRightToLeft(language) ? 'rtl' : 'ltr',
      clauses: clauses.map((clause) => ({ ...clause, title: [...clause.title], text: [...clause.text] })),
    };
  }

  /** Drafts are for those who see them. */
  private async edition(id: Id): Promise<Compared> {
    const [edition] = await this.work.read<Compared>(
      `SELECT e.id, e.document_id AS "documentId", e.number, e.languages, d.original_language AS "originalLanguage"
       FROM rules.edition e JOIN rules.document d ON d.id = e.document_id
       WHERE e.id = $1 AND ($2 OR e.state = 'published')`,
      [id, seesDrafts(currentActor())],
    );
    if (edition === undefined) throw notFound({ id });
    return edition;
  }
}
