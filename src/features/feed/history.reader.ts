import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { Permits } from '../permits/public';
import { instantSql, maskedSql } from './json';
import type { HistoryDto } from './live.dto';
import { ThreadsReader } from './threads.reader';

/** $2 whether handles are shown, $3 whether a lead asks: who held it is shown to leads alone. */
const HISTORY = `
  SELECT coalesce((
      SELECT json_agg(json_build_object('number', v.number, 'text', CASE WHEN $2 THEN v.text ELSE ${maskedSql('v.text')} END,
        'replacedAt', ${instantSql('v.replaced_at')}) ORDER BY v.number DESC)
      FROM feed.version v WHERE v.interaction_id = $1), '[]') AS versions,
    CASE WHEN $3 THEN coalesce((
      SELECT json_agg(json_build_object('id', c.id, 'personId', c.person_id, 'givenName', k.given_name,
        'familyName', k.family_name, 'names', k.names, 'from', ${instantSql('c.from_at')},
        'until', ${instantSql('c.ended_at')}, 'ending', c.ending, 'note', c.note) ORDER BY c.from_at DESC, c.id)
      FROM (SELECT * FROM feed.claim c WHERE c.interaction_id = $1 ORDER BY c.from_at DESC LIMIT 100) c
      LEFT JOIN people.known k ON k.person_id = c.person_id), '[]') END AS claims`;

/** What became of an interaction: what was said before it was changed, and who held it. */
@Injectable()
export class HistoryReader {
  constructor(
    private readonly work: Work,
    private readonly permits: Permits,
    private readonly threads: ThreadsReader,
  ) {}

  /** @throws Problem not-found, permit-missing */
  async of(personId: Id, id: Id, triages: boolean): Promise<HistoryDto> {
    const { place } = await this.threads.view(personId, id, triages);
    const { allowed } = await this.permits.answer(personId, 'reply', place);
    const [row] = await this.work.read<HistoryDto>(HISTORY, [id, allowed, triages]);
    return row ?? { versions: [], claims: null };
  }
}
