import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { sqlState, Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { newSecrets } from '../../platform/webhooks/secrets';
import { ChannelsReader } from '../channels/public';
import { move, rotate, type Source, type SourceState } from './source';
import { SourceSchema } from './source.entity';
import { sourceNameTaken } from './sources.errors';

const UNIQUE_VIOLATION = '23505';

/** Sources are added, paused, ended, and given new secrets; the trail keeps the acts and never a secret. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly channels: ChannelsReader,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem invalid-request for an unknown channel, source-name-taken */
  async add(name: string, channelId: Id): Promise<Source> {
    try {
      return await this.work.run(async () => {
        if ((await this.channels.find(channelId)) === null) {
          throw invalidRequest(
            {},
            { faults: [{ pointer: '/channelId', code: 'unknown-channel', params: { channel: channelId } }] },
          );
        }
        const source: Source = {
          ...newSecrets(),
          ...{ id: newId(), name, channelId, state: 'active', createdAt: this.clock.now(), version: 1 },
        };
        await addRecord(this.work.manager, SourceSchema, source);
        await this.tell('source.added', source);
        return source;
      });
    } catch (error) {
      if (sqlState(error) === UNIQUE_VIOLATION) throw sourceNameTaken({ name });
      throw error;
    }
  }

  /** @throws Problem not-found, wrong-state */
  rotate(id: Id): Promise<Source> {
    return this.work.run(async () => {
      const source = await takeRecord(this.work.manager, SourceSchema, id);
      const rotated = await saveRecord(this.work.manager, SourceSchema, rotate(source, this.clock.now()));
      await this.tell('source.rotated', rotated);
      return rotated;
    });
  }

  /** @throws Problem not-found, wrong-state */
  move(id: Id, to: SourceState): Promise<void> {
    return this.work.run(async () => {
      const source = await takeRecord(this.work.manager, SourceSchema, id);
      const moved = await saveRecord(this.work.manager, SourceSchema, move(source, to));
      await this.tell('source.changed', moved);
    });
  }

  private tell(act: string, { id, name, channelId, state }: Source): Promise<void> {
    return this.trail.append({ act, subject: { kind: 'source', id }, after: { name, channelId, state } });
  }
}
