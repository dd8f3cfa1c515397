import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest } from '../../kernel/problem';
import { saveRecord, takeRecord } from '../../platform/database/records';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Audiences } from '../audiences/public';
import { PeopleReader } from '../people/public';
import { type DocumentSettings, PLAIN, restate } from './document';
import { DocumentEntity } from './document.entity';
import { documentExists } from './rules.errors';

export interface NewDocument extends Partial<DocumentSettings> {
  readonly code: string;
  readonly names: Localised;
  readonly originalLanguage: string;
}

/** Documents and who owns their clauses. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly audiences: Audiences,
    private readonly people: PeopleReader,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem document-exists, not-found for an audience, invalid-request for an owner */
  create({ code, names, originalLanguage, ...settings }: NewDocument): Promise<Id> {
    return this.work.run(async () => {
      const id = newId();
      const stated = { ...PLAIN, ...settings, names };
      await this.demandKnown(stated);
      const added = await this.work.affect(
        `INSERT INTO rules.document (id, code, names, original_language, scope, scope_code, audience_id, owner_id, grace_days,
           joiner_days, login_minutes, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (code) DO NOTHING`,
        [
          id,
          code,
          JSON.stringify(names),
          originalLanguage,
          stated.scope,
          stated.scope === 'general' ? null : stated.scopeCode,
          stated.audienceId,
          stated.ownerId,
          stated.graceDays,
          stated.joinerDays,
          stated.loginMinutes,
          this.clock.now(),
        ],
      );
      if (added === 0) throw documentExists({ code });
      await this.trail.append({
        act: 'rules-document.created',
        subject: { kind: 'rules-document', id },
        after: { code },
      });
      return id;
    });
  }

  /** @throws Problem not-found, stale-version, invalid-request */
  change(id: Id, settings: DocumentSettings, expected: number | null): Promise<void> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, DocumentEntity, id);
      await this.demandKnown(settings);
      const after = await saveRecord(this.work.manager, DocumentEntity, restate(before, settings, expected));
      await this.trail.append({
        act: 'rules-document.changed',
        subject: { kind: 'rules-document', id },
        before: settingsOf(before),
        after: settingsOf(after),
      });
      if (after.audienceId !== before.audienceId && after.audienceId !== null) {
        await this.outbox.append('rules.audience-changed', { documentId: id });
      }
    });
  }

  /** Says who owns clauses, by number; null for nobody but the document's owner. @throws Problem not-found, invalid-request */
  own(id: Id, owners: Readonly<Record<string, Id | null>>): Promise<void> {
    return this.work.run(async () => {
      await takeRecord(this.work.manager, DocumentEntity, id);
      const faults: Fault[] = [];
      for (const [number, ownerId] of Object.entries(owners)) {
        if (ownerId !== null && !(await this.isActive(ownerId))) {
          faults.push({ pointer: `/owners/${number}`, code: 'person-unknown' });
        }
      }
      if (faults.length > 0) throw invalidRequest({}, { faults });
      for (const [number, ownerId] of Object.entries(owners)) await this.ownOne(id, number, ownerId);
      await this.trail.append({
        act: 'rules-document.owners-changed',
        subject: { kind: 'rules-document', id },
        after: { owners },
      });
    });
  }

  private async ownOne(id: Id, number: string, ownerId: Id | null): Promise<void> {
    const now = this.clock.now();
    await this.work.write(
      `UPDATE rules.clause_owner SET until_at = greatest(from_at, $4)
       WHERE document_id = $1 AND number = $2 AND until_at IS NULL AND owner_id IS DISTINCT FROM $3::uuid`,
      [id, number, ownerId, now],
    );
    if (ownerId === null) return;
    await this.work.write(
      `INSERT INTO rules.clause_owner (id, document_id, number, owner_id, from_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (document_id, number) WHERE until_at IS NULL DO NOTHING`,
      [newId(), id, number, ownerId, now],
    );
  }

  private async demandKnown({ audienceId, ownerId }: Pick<DocumentSettings, 'audienceId' | 'ownerId'>): Promise<void> {
    if (audienceId !== null) await this.audiences.demand(audienceId);
    if (ownerId !== null && !(await this.isActive(ownerId))) {
      throw invalidRequest({}, { faults: [{ pointer: '/ownerId', code: 'person-unknown' }] });
    }
  }

  private async isActive(id: Id): Promise<boolean> {
    return (await this.people.find(id))?.active === true;
  }
}

function settingsOf(settings: DocumentSettings): Record<string, unknown> {
  const { names, scope, scopeCode, audienceId, ownerId, graceDays, joinerDays, loginMinutes } = settings;
  return { names, scope, scopeCode, audienceId, ownerId, graceDays, joinerDays, loginMinutes };
}
