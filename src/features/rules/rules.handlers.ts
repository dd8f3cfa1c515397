import { Injectable } from '@nestjs/common';
import type { Moments, Stored } from '../../kernel/event';
import { Every, On, Within } from '../../platform/outbox/on';
import { QuizzesOfEditions } from './edition-quizzes.service';
import { RulesReader } from './rules.reader';
import { WavesService } from './waves.service';

@Injectable()
export class RulesHandlers {
  constructor(
    private readonly waves: WavesService,
    private readonly quizzes: QuizzesOfEditions,
    private readonly reader: RulesReader,
  ) {}

  /** Editions that come into force later have their wave then. */
  @Every('rules.waves', 30_000)
  async startDue(): Promise<void> {
    await this.waves.startDue();
  }

  @On('rules.published')
  async start(_events: readonly Stored<'rules.published'>[]): Promise<void> {
    await this.waves.startDue();
  }

  @On('rules.wave-moved')
  async move(events: readonly Stored<'rules.wave-moved'>[]): Promise<void> {
    for (const editionId of new Set(events.map(({ payload }) => payload.editionId))) await this.waves.move(editionId);
  }

  @On('audiences.changed')
  async askJoiners(events: readonly Stored<'audiences.changed'>[]): Promise<void> {
    await this.waves.askJoiners([...new Set(events.flatMap(({ payload }) => payload.audienceIds))]);
  }

  @On('rules.audience-changed')
  async askAudience(events: readonly Stored<'rules.audience-changed'>[]): Promise<void> {
    await this.waves.askJoiners(await this.waves.audiencesOf(events.map(({ payload }) => payload.documentId)));
  }

  /** The quiz of a draft is attempted by nobody. @throws Problem not-found */
  @Within('quizzes.starting')
  async admit({ subjectId }: Moments['quizzes.starting']): Promise<void> {
    await this.reader.demandNoDraft(subjectId);
  }

  @Within('quizzes.submitted')
  async keepResult({ subjectId, personId, attemptId, score, passed, at }: Moments['quizzes.submitted']): Promise<void> {
    await this.quizzes.keep(subjectId, personId, { attemptId, score, passed }, at);
  }
}
