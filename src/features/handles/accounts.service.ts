import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { ChannelsReader } from '../channels/public';
import { Checklists } from '../checklists/public';
import { accountListed, tooManyAccounts } from './handles.errors';

export interface OwnAccount {
  readonly id: Id;
  readonly network: string;
  readonly networkNames: Readonly<Record<string, string>>;
  readonly name: string | null;
  readonly addedAt: Date;
}

const MOST = 50;

/** Accounts of one's own, registered by choice: nobody else reads them, nothing is told of them, and they go when taken back. */
@Injectable()
export class OwnAccounts {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly channels: ChannelsReader,
    private readonly checklists: Checklists,
  ) {}

  of(personId: Id): Promise<OwnAccount[]> {
    return this.work.read<OwnAccount>(
      `SELECT a.id, a.network, n.names AS "networkNames", a.name, a.added_at AS "addedAt"
       FROM handles.account a JOIN channels.network n ON n.code = a.network WHERE a.person_id = $1 ORDER BY n.position, a.id`,
      [personId],
    );
  }

  /** @throws Problem invalid-request for an unknown network, account-listed, too-many-accounts */
  add(personId: Id, network: string, name: string | null): Promise<Id> {
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('handles.accounts ' || $1::text, 0))`, [
        personId,
      ]);
      if (!(await this.channels.networks()).some(({ code }) => code === network)) {
        throw invalidRequest({}, { faults: [{ pointer: '/network', code: 'unknown-network' }] });
      }
      const named = name?.trim().replace(/^@+/, '') ?? null;
      const own = await this.of(personId);
      const same = own.some((each) => each.network === network && each.name?.toLowerCase() === named?.toLowerCase());
      if (same) throw accountListed();
      if (own.length >= MOST) throw tooManyAccounts({ most: MOST });
      const id = newId();
      await this.work.write(
        'INSERT INTO handles.account (id, person_id, network, name, added_at) VALUES ($1, $2, $3, $4, $5)',
        [id, personId, network, named, this.clock.now()],
      );
      return id;
    });
  }

  /** Gone, with what was ticked for it. @throws Problem not-found */
  remove(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const removed = await this.work.affect('DELETE FROM handles.account WHERE id = $1 AND person_id = $2', [
        id,
        personId,
      ]);
      if (removed === 0) throw notFound({ id });
      await this.checklists.forget(id);
    });
  }
}
