import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { type AccountKind, ChannelsReader } from '../channels/public';
import type { List } from './checklists.dto';

export interface ChecklistItem {
  readonly id: Id;
  readonly network: string | null;
  readonly accountKind: AccountKind;
  readonly list: List;
  readonly texts: Record<string, string>;
}

export interface NewItem extends Omit<ChecklistItem, 'id'> {
  /** Null: last. */
  readonly position: number | null;
}

/** The items of checklists as rows: added and retired, never reworded. */
@Injectable()
export class ChecklistItems {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly channels: ChannelsReader,
  ) {}

  /** What is asked now; of a network with what is asked on every one. */
  list(network: string | null, accountKind: AccountKind | null): Promise<ChecklistItem[]> {
    return this.work.read<ChecklistItem>(
      `SELECT id, network, account_kind AS "accountKind", list, texts FROM checklists.item
       WHERE retired_at IS NULL AND ($1::text IS NULL OR network IS NULL OR network = $1)
         AND ($2::text IS NULL OR account_kind = $2)
       ORDER BY account_kind, list DESC, network NULLS FIRST, position, id`,
      [network, accountKind],
    );
  }

  /** @throws Problem invalid-request for an unknown network */
  add({ network, accountKind, list, texts, position }: NewItem): Promise<ChecklistItem> {
    return this.work.run(async () => {
      if (network !== null && !(await this.channels.networks()).some(({ code }) => code === network)) {
        throw invalidRequest({}, { faults: [{ pointer: '/network', code: 'unknown-network' }] });
      }
      const id = newId();
      await this.work.write(
        `INSERT INTO checklists.item (id, account_kind, list, network, position, texts, from_at)
         SELECT $1, $2, $3, $4, coalesce($5::integer, max(position) + 1, 1), $6, $7 FROM checklists.item
         WHERE account_kind = $2 AND list = $3`,
        [id, accountKind, list, network, position, JSON.stringify(texts), this.clock.now()],
      );
      const after = { network, accountKind, list, texts };
      await this.trail.append({ act: 'checklist-item.added', subject: { kind: 'checklist-item', id }, after });
      return { id, network, accountKind, list, texts };
    });
  }

  /** Asked no longer; what was ticked stays on record. @throws Problem not-found */
  retire(id: Id): Promise<void> {
    return this.work.run(async () => {
      const [before] = await this.work.write<{ network: string | null; texts: object }>(
        'UPDATE checklists.item SET retired_at = $2 WHERE id = $1 AND retired_at IS NULL RETURNING network, texts',
        [id, this.clock.now()],
      );
      if (before === undefined) throw notFound({ id });
      await this.trail.append({
        act: 'checklist-item.retired',
        subject: { kind: 'checklist-item', id },
        before: { ...before },
      });
    });
  }
}
