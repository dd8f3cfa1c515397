import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest, notFound, staleVersion } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader } from '../people/public';
import { RulesReader } from '../rules/public';
import { type Approver, areasOf, demandApproved, type Standing } from './approval';
import { commentsOpen, roundOpen } from './consultations.errors';
import { approvesByRole } from './consultations.policy';
import { DraftEditions, type DraftRef } from './drafts.repository';

/** Approvals of draft editions by named owners: legal, HR, works council; nobody publishes alone. */
@Injectable()
export class ApprovalsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly drafts: DraftEditions,
    private readonly people: PeopleReader,
    private readonly rules: RulesReader,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** Says who has to approve every edition of a document. @throws Problem not-found, invalid-request */
  name(documentId: Id, approvers: readonly Approver[]): Promise<void> {
    return this.work.run(async () => {
      if ((await this.rules.document(documentId)) === null) throw notFound({ id: documentId });
      await this.demandActive(approvers);
      const now = this.clock.now();
      const [areas, persons] = [approvers.map(({ area }) => area), approvers.map(({ personId }) => personId)];
      await this.work.write(
        `UPDATE consultations.approver p SET until_at = greatest(p.from_at, $4)
         WHERE p.document_id = $1 AND p.until_at IS NULL AND NOT EXISTS (
           SELECT FROM unnest($2::text[], $3::uuid[]) n (area, person_id) WHERE n.area = p.area AND n.person_id = p.person_id)`,
        [documentId, areas, persons, now],
      );
      await this.work.write(
        `INSERT INTO consultations.approver (id, document_id, area, person_id, from_at)
         SELECT id, $1, area, person_id, $5 FROM unnest($2::text[], $3::uuid[], $4::uuid[]) n (area, person_id, id)
         ON CONFLICT (document_id, area, person_id) WHERE until_at IS NULL DO NOTHING`,
        [documentId, areas, persons, approvers.map(() => newId()), now],
      );
      await this.trail.append({
        act: 'rules-document.approvers-named',
        subject: { kind: 'rules-document', id: documentId },
        after: { approvers },
      });
    });
  }

  /**
   * Approves a draft as it is at this version.
   * @throws Problem not-found, stale-version, not-approver
   */
  approve(editionId: Id, personId: Id, version: number | null): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.drafts.hold(editionId);
      if (version !== null && version !== draft.version) throw staleVersion({ id: editionId });
      const named = await this.drafts.named(draft.documentId);
      const areas = areasOf(personId, named, approvesByRole(currentActor()));
      const added = await this.work.affect(
        `INSERT INTO consultations.approval (id, edition_id, draft_version, person_id, areas, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (edition_id, draft_version, person_id) DO NOTHING`,
        [newId(), editionId, draft.version, personId, areas, this.clock.now()],
      );
      if (added === 0) return;
      await this.trail.append({
        act: 'rules-edition.approved',
        subject: { kind: 'rules-edition', id: editionId },
        after: { personId, areas, version: draft.version },
      });
      await this.outbox.append('consultations.moved', { editionId });
    });
  }

  /** Asks the named approvers to look at the draft as it is now. @throws Problem not-found */
  request(editionId: Id): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.drafts.demand(editionId);
      await this.work.write(
        `INSERT INTO consultations.request (edition_id, draft_version, at) VALUES ($1, $2, $3)
         ON CONFLICT (edition_id) DO UPDATE SET draft_version = excluded.draft_version, at = excluded.at`,
        [editionId, draft.version, this.clock.now()],
      );
      await this.outbox.append('consultations.moved', { editionId });
    });
  }

  async standing(draft: DraftRef): Promise<Standing> {
    return {
      authorId: draft.authorId,
      named: await this.drafts.named(draft.documentId),
      approvedBy: await this.drafts.approvedBy(draft.id, draft.version),
    };
  }

  /** Refuses a publication that rests on too little. @throws Problem round-open, comments-open, approval-missing */
  async demandReady(editionId: Id): Promise<void> {
    const draft = await this.drafts.demand(editionId);
    if ((await this.drafts.roundState(editionId)) === 'open') throw roundOpen();
    const open = await this.drafts.openComments(editionId);
    if (open > 0) throw commentsOpen({ open });
    demandApproved(await this.standing(draft));
  }

  private async demandActive(approvers: readonly Approver[]): Promise<void> {
    const faults: Fault[] = [];
    for (const [at, { personId }] of approvers.entries()) {
      if ((await this.people.find(personId))?.active === true) continue;
      faults.push({ pointer: `/approvers/${at}/personId`, code: 'person-unknown' });
    }
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }
}
