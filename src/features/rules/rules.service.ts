import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest, staleVersion } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { assemble } from './assembly';
import { compare, type Comparison, type Declared } from './clauses';
import { draftEdition, type Edition, editionStates, publish } from './edition';
import { EditionsRepository } from './editions.repository';
import { documentExists } from './rules.errors';

export interface NewDocument {
  readonly code: string;
  readonly names: Localised;
  readonly originalLanguage: string;
}

export interface NewEditionTexts {
  /** Markdown by language; the original language among them. */
  readonly texts: Localised;
  readonly summary?: Localised | undefined;
  readonly changes?: Declared | undefined;
}

/** Documents and their editions: written as drafts, published once, never changed afterwards. */
@Injectable()
export class RulesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly editions: EditionsRepository,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem document-exists */
  createDocument({ code, names, originalLanguage }: NewDocument): Promise<Id> {
    return this.work.run(async () => {
      const id = newId();
      const added = await this.work.affect(
        `INSERT INTO rules.document (id, code, names, original_language, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (code) DO NOTHING`,
        [id, code, JSON.stringify(names), originalLanguage, this.clock.now()],
      );
      if (added === 0) throw documentExists({ code });
      return id;
    });
  }

  /**
   * Makes the next edition of a document from Markdown, compared with the one published before it.
   * @throws Problem not-found, unreadable-manuscript, clauses-differ, invalid-request
   */
  draft(documentId: Id, { texts, summary = {}, changes = {} }: NewEditionTexts): Promise<Edition> {
    return this.work.run(async () => {
      const document = await this.editions.lockDocument(documentId);
      const base = await this.editions.latest(documentId);
      const before = base === null ? null : await this.editions.clauses(base.id);
      const past = before === null ? null : { clauses: before, highest: await this.editions.highestClause(documentId) };
      const { languages, metadata, clauses } = assemble(texts, document.originalLanguage, past);
      const comparison = compare(before, clauses, changes);
      demandChanged(comparison, changes);
      const number = await this.editions.nextNumber(documentId);
      const made = { id: newId(), document, number, base, languages, summary, metadata };
      const edition = draftEdition(made, comparison, this.clock.now());
      await this.editions.add(edition, comparison);
      return edition;
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
      const before = edition.baseId === null ? null : await this.editions.clauses(edition.baseId);
      const comparison = compare(before, await this.editions.clauses(editionId), changes);
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
    });
  }

  /**
   * Publishes a draft, in force now or later; tells `rules.published`.
   * @throws Problem not-found, wrong-state, edition-overtaken, effective-too-early
   */
  publish(editionId: Id, effectiveAt: Date | null): Promise<Edition> {
    return this.work.run(async () => {
      const { edition, document } = await this.editions.take(editionId);
      const latest = await this.editions.latest(document.id);
      const comparison = { clauses: await this.editions.clauses(editionId), removed: edition.removed };
      const published = await this.editions.save(publish(edition, comparison, latest, effectiveAt, this.clock.now()));
      await this.outbox.append('rules.published', { documentId: document.id, editionId });
      await this.trail.append({
        act: 'rules-edition.published',
        subject: { kind: 'rules-edition', id: editionId },
        after: {
          document: document.code,
          number: published.number,
          digest: published.digest,
          effectiveAt: published.effectiveAt?.toISOString(),
          asksAgain: published.materialNumber === published.number,
        },
      });
      return published;
    });
  }
}

function demandChanged({ clauses, removed }: Comparison, declared: Declared): void {
  const changed = new Set([
    ...clauses.filter(({ change }) => change !== 'unchanged').map(({ number }) => number),
    ...removed.map(({ number }) => number),
  ]);
  const faults: Fault[] = Object.keys(declared)
    .filter((number) => !changed.has(number))
    .map((number) => ({ pointer: `/changes/${number}`, code: 'clause-not-changed', params: { number } }));
  if (faults.length > 0) throw invalidRequest({}, { faults });
}
