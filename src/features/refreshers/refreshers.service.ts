import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { finish, letBe, open, type Refresher } from './refresher';
import { type Citation, RefreshersRepository } from './refreshers.repository';
import { RefresherSettings } from './settings.service';

/** Gives lessons to authors whose words came back, and lets them read or leave them. */
@Injectable()
export class Refreshers {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly repository: RefreshersRepository,
    private readonly settings: RefresherSettings,
  ) {}

  /** The lessons for what was decided of these drafts, in the ambient transaction; told twice, it gives them once. */
  async teach(draftIds: readonly Id[]): Promise<void> {
    const { repeats, days } = await this.settings.present();
    const citations = await this.repository.citations(draftIds, days);
    if (citations.length === 0) return;
    const given = new Map<string, Id>();
    for (const citation of strongest(citations)) {
      const id = await this.repository.give(citation, citation.times >= repeats, this.clock.now());
      given.set(lessonOf(citation), id);
    }
    await this.repository.addCauses(
      citations.map((citation) => ({ ...citation, refresherId: given.get(lessonOf(citation)) ?? null })),
    );
    if (given.size > 0) await this.outbox.append('refreshers.given', { refresherIds: [...given.values()] });
  }

  /** @throws Problem not-found, wrong-state */
  open(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const before = await this.repository.take(personId, id);
      const after = open(before, this.clock.now());
      if (after !== before) await this.repository.save(after);
    });
  }

  /** @throws Problem not-found, wrong-state, refresher-too-soon */
  finish(personId: Id, id: Id): Promise<void> {
    return this.end(personId, id, async (refresher) =>
      finish(refresher, await this.repository.seconds(refresher.moduleId), this.clock.now()),
    );
  }

  /** @throws Problem not-found, wrong-state */
  letBe(personId: Id, id: Id): Promise<void> {
    return this.end(personId, id, (refresher) => Promise.resolve(letBe(refresher, this.clock.now())));
  }

  /** Ends what has no ground any more, or was learnt in a track meanwhile; in the ambient transaction. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    const ended = [
      ...(await this.repository.endLearnt(now)),
      ...(await this.repository.endWithoutClause(now)),
      ...(await this.repository.endOfLeavers(now)),
    ];
    if (ended.length > 0) await this.outbox.append('refreshers.ended', { refresherIds: ended });
  }

  private end(personId: Id, id: Id, verb: (refresher: Refresher) => Promise<Refresher>): Promise<void> {
    return this.work.run(async () => {
      await this.repository.save(await verb(await this.repository.take(personId, id)));
      await this.outbox.append('refreshers.ended', { refresherIds: [id] });
    });
  }
}

/** Of each person's lessons the citation that was most often repeated. */
function strongest(citations: readonly Citation[]): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const citation of citations) {
    if (citation.moduleId === null) continue;
    const known = found.get(lessonOf(citation));
    if (known === undefined || known.times < citation.times) found.set(lessonOf(citation), citation);
  }
  return [...found.values()];
}

function lessonOf({ authorId, moduleId }: Citation): string {
  return `${authorId} ${moduleId ?? ''}`;
}
