import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { type Held, Releases, type Waiting } from '../releases/public';
import type { Draft } from './draft';

/** Approved words that a moratorium holds back, or has held: until a person confirms them they do not go out. */
@Injectable()
export class HeldWords {
  constructor(
    private readonly work: Work,
    private readonly releases: Releases,
  ) {}

  /** What holds these words; null: they are free to go, or not approved at all. */
  async of(draft: Draft): Promise<Held | null> {
    const waiting = await this.waiting(draft);
    return waiting === null ? null : this.releases.of(waiting);
  }

  /** @throws Problem held-back, held-to-confirm */
  async demandFree(draft: Draft): Promise<void> {
    const waiting = await this.waiting(draft);
    if (waiting !== null) await this.releases.demandFree(waiting);
  }

  /** Words that could go out, but for a moratorium; null when these could not in any case. */
  async waiting({ id, authorId, kind, channelId }: Draft): Promise<Waiting | null> {
    const [row] = await this.work.read<{ since: Date }>(
      'SELECT approved_at AS since FROM drafts.approved WHERE draft_id = $1',
      [id],
    );
    if (row === undefined) return null;
    return { subject: subject(id), personId: authorId, capability: kind, channelId, since: row.since };
  }
}

function subject(id: Id): Waiting['subject'] {
  return { kind: 'draft', id };
}
