import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { AccountKind } from '../channels/public';
import { ChecklistItems } from './checklist-items.service';
import type { ChecklistDto, ChecklistTickDto } from './checklists.dto';
import { tickedAlready, tooManyGroups } from './checklists.errors';

/** The account that is ticked for. */
export interface ChecklistSubject {
  readonly id: Id;
  readonly network: string;
  readonly accountKind: AccountKind;
}

/** Groups that one account keeps a list for. */
const MOST_GROUPS = 200;

/** What is asked of an account, and who has seen to what of it. Whoever owns the account has asked who may. */
@Injectable()
export class Checklists {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly items: ChecklistItems,
  ) {}

  async of({ id, network, accountKind }: ChecklistSubject): Promise<ChecklistDto> {
    const rows = await this.work.read<Omit<ChecklistTickDto, 'at'> & { at: Date }>(
      `SELECT t.item_id AS "itemId", nullif(t.joined, '') AS "group", coalesce(k.given_name || ' ' || k.family_name, '') AS name,
              coalesce(k.names, '{}') AS names, t.at
       FROM checklists.tick t JOIN checklists.item i ON i.id = t.item_id AND i.retired_at IS NULL
       LEFT JOIN people.known k ON k.person_id = t.ticked_by
       WHERE t.subject_id = $1 AND t.undone_at IS NULL ORDER BY t.joined, i.position, t.id`,
      [id],
    );
    return {
      items: await this.items.list(network, accountKind),
      ticks: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    };
  }

  /** @throws Problem invalid-request for an item that is not asked there, ticked-already, too-many-groups */
  tick(subject: ChecklistSubject, itemId: Id, group: string | null, personId: Id): Promise<void> {
    return this.work.run(async () => {
      const item = (await this.items.list(subject.network, subject.accountKind)).find(({ id }) => id === itemId);
      if (item === undefined) throw faulty('/itemId', 'not-asked-there');
      const joined = group?.trim() ?? '';
      if ((item.list === 'groups') !== (joined !== ''))
        throw faulty('/group', joined === '' ? 'required' : 'only-for-groups');
      await this.demandRoom(subject.id, joined);
      const added = await this.work.affect(
        `INSERT INTO checklists.tick (id, item_id, subject_id, joined, ticked_by, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (subject_id, item_id, joined) WHERE undone_at IS NULL DO NOTHING`,
        [newId(), itemId, subject.id, joined, personId, this.clock.now()],
      );
      if (added === 0) throw tickedAlready();
    });
  }

  /** @throws Problem not-found for what is not ticked */
  untick({ id }: ChecklistSubject, itemId: Id, group: string | null, personId: Id): Promise<void> {
    return this.work.run(async () => {
      const undone = await this.work.affect(
        `UPDATE checklists.tick SET undone_at = $4, undone_by = $5
         WHERE subject_id = $1 AND item_id = $2 AND joined = $3 AND undone_at IS NULL`,
        [id, itemId, group?.trim() ?? '', this.clock.now(), personId],
      );
      if (undone === 0) throw notFound({ id: itemId });
    });
  }

  /** In the ambient transaction: nothing of an account stays that its owner took back. */
  async forget(subjectId: Id): Promise<void> {
    await this.work.write('DELETE FROM checklists.tick WHERE subject_id = $1', [subjectId]);
  }

  private async demandRoom(subjectId: Id, joined: string): Promise<void> {
    if (joined === '') return;
    const [{ others } = { others: 0 }] = await this.work.write<{ others: number }>(
      `SELECT count(DISTINCT joined)::integer AS others FROM checklists.tick
       WHERE subject_id = $1 AND undone_at IS NULL AND joined NOT IN ('', $2)`,
      [subjectId, joined],
    );
    if (others >= MOST_GROUPS) throw tooManyGroups({ most: MOST_GROUPS });
  }
}

function faulty(pointer: string, code: string): Error {
  return invalidRequest({}, { faults: [{ pointer, code }] });
}
