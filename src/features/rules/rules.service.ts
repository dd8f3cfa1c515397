import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { staleVersion } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import {
  assemble,
  type Assembled,
  type Clause,
  compare,
  type Comparison,
  type Declared,
  digestOf,
} from '../manuscripts/public';
import { DocumentsService, type NewDocument } from './documents.service';
import { demandChanged, draftEdition, type Edition, editionStates, publish, revised } from './edition';
import { EditionsRepository } from './editions.repository';
import { QuizzesOfEditions } from './edition-quizzes.service';
import type { DocumentRef } from './rules.reader';

export interface NewEditionTexts {
  /** Markdown by language; the original language among them. */
  readonly texts: Localised;
  readonly summary?: Localised | undefined;
  readonly changes?: Declared | undefined;
  /** The clause numbers of the original's passages as the author confirmed them, '' for a new clause. */
  readonly numbers?: readonly string[] | undefined;
}

/** What Markdown would become, with how each clause was matched to the edition before. */
export interface Proposal extends Assembled {
  readonly base: Edition | null;
  readonly before: readonly Clause[];
  readonly comparison: Comparison;
}

export interface Revision {
  /** In their order; `''` for the number of a new clause. */
  readonly clauses: readonly Clause[];
  readonly summary: Localised;
  readonly changes: Declared;
}

/** Documents and their editions: written as drafts, published once, never changed afterwards. */
@Injectable()
export class RulesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly documents: DocumentsService,
    private readonly editions: EditionsRepository,
    private readonly quizzes: QuizzesOfEditions,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem document-exists */
  createDocument(document: NewDocument): Promise<Id> {
    return this.documents.create(document);
  }

  /**
   * What Markdown would become as the next edition; nothing is kept.
   * @throws Problem not-found, unreadable-manuscript, clauses-differ, invalid-request
   */
  propose(documentId: Id, stated: NewEditionTexts): Promise<Proposal> {
    return this.work.run(async () => this.read(await this.editions.lockDocument(documentId), stated));
  }

  /**
   * Makes the next edition of a document from Markdown, compared with the one published before it.
   * @throws Problem not-found, unreadable-manuscript, clauses-differ, invalid-request
   */
  draft(documentId: Id, stated: NewEditionTexts): Promise<Edition> {
    return this.work.run(async () => {
      const document = await this.editions.lockDocument(documentId);
      const { base, languages, metadata, comparison } = await this.read(document, stated);
      const number = await this.editions.nextNumber(documentId);
      const summary = stated.summary ?? {};
      const made = { id: newId(), document, number, base, languages, summary, metadata, authorId: author() };
      const edition = draftEdition(made, comparison, this.clock.now());
      await this.editions.add(edition, comparison);
      return this.quizzes.inherit(edition, base);
    });
  }

  /**
   * Writes a draft anew, clause by clause.
   * @throws Problem not-found, wrong-state, stale-version, clauses-differ, invalid-request
   */
  revise(editionId: Id, version: number | null, { clauses, summary, changes }: Revision): Promise<Edition> {
    return this.work.run(async () => {
      const { edition, document } = await this.editions.take(editionId);
      editionStates.demand(edition.state, 'published');
      if (version !== null && version !== edition.version) throw staleVersion({ id: editionId });
      const highest = await this.editions.highestClause(document.id);
      const numbered = revised(edition, clauses, highest);
      const comparison = compare(await this.base(edition), numbered, changes);
      demandChanged(comparison, changes);
      await this.editions.rewrite(editionId, comparison);
      const { number, authorId } = edition;
      const content = { document: document.code, number, originalLanguage: document.originalLanguage };
      return this.editions.save({
        ...edition,
        summary,
        removed: comparison.removed,
        digest: digestOf({ ...content, clauses: comparison.clauses }),
        authorId: author() ?? authorId,
      });
    });
  }

  /**
   * Says which changes of a draft are editorial; those not named are material.
   * @throws Problem not-found, wrong-state, stale-version, invalid-request
   */
  declare(editionId: Id, version: number | null, changes: Declared): Promise<Edition> {
    return this.work.run(async () => {
      const { edition } = await this.editions.take(editionId);
      editionStates.demand(edition.state, 'published');
      if (version !== null && version !== edition.version) throw staleVersion({ id: editionId });
      const comparison = compare(await this.base(edition), await this.editions.clauses(editionId), changes);
      demandChanged(comparison, changes);
      await this.editions.mark(editionId, comparison.clauses);
      return this.editions.save({ ...edition, removed: comparison.removed });
    });
  }

  /** Discards a draft. @throws Problem not-found, wrong-state */
  discard(editionId: Id): Promise<void> {
    return this.work.run(async () => {
      const { edition } = await this.editions.take(editionId);
      editionStates.demand(edition.state, 'published');
      await this.work.write('DELETE FROM rules.edition WHERE id = $1', [editionId]);
      await this.quizzes.discard(edition);
    });
  }

  /**
   * Publishes a draft, in force now or later; tells `rules.publishing`, whose listeners may refuse, and
   * `rules.published`. Whom it asks is found afterwards, in the worker.
   * @throws Problem not-found, wrong-state, edition-overtaken, effective-too-early
   */
  publish(editionId: Id, effectiveAt: Date | null): Promise<Edition> {
    return this.work.run(async () => {
      const { edition, document } = await this.editions.take(editionId);
      const latest = await this.editions.latest(document.id);
      const comparison = { clauses: await this.editions.clauses(editionId), removed: edition.removed };
      const term = { effectiveAt, graceDays: document.graceDays };
      const next = publish(edition, comparison, latest, term, this.clock.now());
      await this.outbox.tell('rules.publishing', { documentId: document.id, editionId, version: edition.version });
      await this.quizzes.prepare(edition);
      const published = await this.editions.save(next);
      await this.editions.addWave(published);
      await this.outbox.append('rules.published', { documentId: document.id, editionId });
      await this.trail.append({
        act: 'rules-edition.published',
        subject: { kind: 'rules-edition', id: editionId },
        after: {
          document: document.code,
          number: published.number,
          digest: published.digest,
          effectiveAt: published.effectiveAt?.toISOString(),
          graceDays: published.graceDays,
          asksAgain: published.materialNumber === published.number,
        },
      });
      return published;
    });
  }

  private async read(document: DocumentRef, { texts, changes = {}, numbers }: NewEditionTexts): Promise<Proposal> {
    const base = await this.editions.latest(document.id);
    const before = base === null ? null : await this.editions.clauses(base.id);
    const past = before === null ? null : { clauses: before, highest: await this.editions.highestClause(document.id) };
    const assembled = assemble(texts, document.originalLanguage, past, numbers ?? null);
    const comparison = compare(before, assembled.clauses, changes);
    demandChanged(comparison, changes);
    return { ...assembled, base, before: before ?? [], comparison };
  }

  private base(edition: Edition): Promise<readonly Clause[] | null> {
    return edition.baseId === null ? Promise.resolve(null) : this.editions.clauses(edition.baseId);
  }
}

/** Who writes; an operator is nobody's colleague. */
function author(): Id | null {
  const actor = currentActor();
  return actor.kind === 'person' ? actor.personId : null;
}
