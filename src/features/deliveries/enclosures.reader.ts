import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Attempt } from './deliveries.repository';
import { enclosureOf, lettersOf } from './letters';

export type Params = Readonly<Record<string, unknown>>;

/** What rooms add to a batch of mails: by the id of a letter of theirs, or of the subject of a nudge. */
export type Additions = ReadonlyMap<string, Params>;

/** Asks the rooms for what their letters say, and their calendar entries: once for a batch, and never for most. */
@Injectable()
export class EnclosuresReader {
  constructor(private readonly work: Work) {}

  async of(attempts: readonly Attempt[]): Promise<Additions> {
    const wanted = new Map<string, Id[]>();
    const want = (find: string | undefined, id: Id): void => {
      if (find !== undefined) wanted.set(find, [...(wanted.get(find) ?? []), id]);
    };
    for (const { medium, messageId, nudges } of attempts) {
      if (medium !== 'email') want(lettersOf(medium)?.find, messageId);
      for (const { reason, subjectId } of nudges) want(enclosureOf(reason)?.find, subjectId);
    }
    const found = new Map<string, Params>();
    for (const [find, ids] of wanted) {
      const rows = await this.work.read<{ id: Id; params: Params }>(find, [ids]);
      for (const { id, params } of rows) found.set(id, params);
    }
    return found;
  }
}
