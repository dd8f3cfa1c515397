import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { ContentReader, type ItemView } from '../content/public';
import { DraftsService, type Relationship } from '../drafts/public';

/** What somebody states when they share. */
export interface Share {
  readonly channelId: Id;
  readonly language: string;
  /** Null: the words as they stand in the library. */
  readonly text: string | null;
  readonly relationship: Relationship;
}

/** Sharing content of the library: a draft, begun and submitted in one go. */
@Injectable()
export class SharingService {
  constructor(
    private readonly work: Work,
    private readonly content: ContentReader,
    private readonly drafts: DraftsService,
  ) {}

  /** @throws Problem not-found, permit-missing, invalid-request for a channel or language it is not for */
  share(personId: Id, contentId: Id, { channelId, language, text, relationship }: Share): Promise<Id> {
    return this.work.run(async () => {
      const item = await this.content.offered(personId, contentId);
      if (item === null) throw notFound({ id: contentId });
      demandPlace(item, channelId, language);
      const id = await this.drafts.begin(personId, {
        ...{ kind: 'share', channelId, language, relationship, text: text ?? item.shares[language] ?? '' },
        ...{ interactionId: null, content: { id: item.id, revision: item.revision }, goalId: item.goalId },
      });
      await this.drafts.submit(personId, id);
      return id;
    });
  }
}

/** @throws Problem invalid-request */
function demandPlace(item: ItemView, channelId: Id, language: string): void {
  const faults: Fault[] = [];
  if (!item.channelIds.includes(channelId)) faults.push({ pointer: '/channelId', code: 'not-for-this-channel' });
  if (item.shares[language] === undefined) faults.push({ pointer: '/language', code: 'not-in-this-language' });
  if (faults.length > 0) throw invalidRequest({}, { faults });
}
