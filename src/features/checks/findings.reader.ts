import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { DeskService } from '../drafts/public';
import type { RevisionFindingsDto } from './check-runs.dto';

/** What was found in revisions, for whoever may read them. */
@Injectable()
export class FindingsReader {
  constructor(
    private readonly work: Work,
    private readonly desk: DeskService,
  ) {}

  /** @throws Problem not-found, permit-missing, as reading the draft does */
  async of(personId: Id, draftId: Id, revision: number): Promise<RevisionFindingsDto> {
    const draft = await this.desk.view(personId, draftId);
    const shown = [draft.approvedRevision ?? draft.revision, draft.before?.revision];
    if (draft.author.id !== personId && !shown.includes(revision)) throw notFound({ id: draftId });
    const [row] = await this.work.read<{ found: Omit<RevisionFindingsDto, 'authorId'> | null }>(
      'SELECT checks.of_revision($1, $2) AS found',
      [draftId, revision],
    );
    if (revision > draft.revision) throw notFound({ id: draftId });
    // Before there were checks nothing was run.
    const found = row?.found ?? { at: null, language: draft.language, rules: [], findings: [] };
    return { authorId: draft.author.id, ...found };
  }
}
