import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { Crises } from '../crises/public';
import type { Draft } from './draft';
import { secondEyesMissing } from './drafts.errors';
import { type Eyes, needsMore } from './eyes';

/** In a crisis two persons approve what goes out. */
@Injectable()
export class EyesService {
  constructor(
    private readonly work: Work,
    private readonly crises: Crises,
  ) {}

  async of({ id, revision, interactionId, channelId }: Draft): Promise<Eyes> {
    const crisis = await this.crises.over(interactionId, channelId);
    if (crisis === null) return { crisis, approvers: [] };
    const rows = await this.work.read<{ id: Id }>(
      `SELECT DISTINCT decided_by AS id FROM drafts.review WHERE draft_id = $1 AND revision = $2 AND decision = 'approve'`,
      [id, revision],
    );
    return { crisis, approvers: rows.map((row) => row.id) };
  }

  /** @throws Problem second-eyes-missing */
  async demandEnough(draft: Draft): Promise<void> {
    if (needsMore(await this.of(draft))) throw secondEyesMissing();
  }
}
