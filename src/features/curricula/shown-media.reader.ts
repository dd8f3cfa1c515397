import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { mediaIn } from '../media/public';

/** A module of a published edition that shows an item. */
export interface ShowingModule {
  readonly track: string;
  readonly number: number;
  readonly module: string;
  readonly names: Localised;
}

/** Where media are shown. */
@Injectable()
export class ShownMediaReader {
  constructor(private readonly work: Work) {}

  /** Modules of published editions that show an item: what is published never changes. */
  async published(mediaId: Id): Promise<readonly ShowingModule[]> {
    const rows = await this.work.read<ShowingModule & { body: Localised }>(
      `SELECT t.code AS track, e.number, m.code AS module, m.names, m.body
       FROM curricula.module m JOIN curricula.edition e ON e.id = m.edition_id JOIN curricula.track t ON t.id = e.track_id
       WHERE e.state = 'published' AND strpos(lower(m.body::text), 'media:' || $1::text) > 0
       ORDER BY t.code, e.number, m.position LIMIT 100`,
      [mediaId],
    );
    return rows
      .filter(({ body }) => Object.values(body).some((text) => mediaIn(text).includes(mediaId)))
      .map(({ track, number, module, names }) => ({ track, number, module, names }));
  }
}
