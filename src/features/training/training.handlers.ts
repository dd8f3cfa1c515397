import { Injectable } from '@nestjs/common';
import type { Moments, Stored } from '../../kernel/event';
import { Every, On, Within } from '../../platform/outbox/on';
import { Circles } from './circles.service';
import { Enrolling } from './enrolling.service';
import { Studies } from './studies.service';
import { Training } from './training.service';

@Injectable()
export class TrainingHandlers {
  constructor(
    private readonly enrolling: Enrolling,
    private readonly training: Training,
    private readonly studies: Studies,
    private readonly circles: Circles,
  ) {}

  @On('audiences.changed')
  async follow(events: readonly Stored<'audiences.changed'>[]): Promise<void> {
    await this.enrolling.followAudiences([...new Set(events.flatMap((event) => event.payload.audienceIds))]);
  }

  @On('training.revoked')
  async askAgain(events: readonly Stored<'training.revoked'>[]): Promise<void> {
    await this.enrolling.followBelts([...new Set(events.map((event) => event.payload.beltId))]);
  }

  @On('people.absences-changed')
  async followAbsences(events: readonly Stored<'people.absences-changed'>[]): Promise<void> {
    await this.enrolling.followAbsences([...new Set(events.flatMap((event) => event.payload.personIds))]);
  }

  @Within('quizzes.showing')
  async show({ subjectId }: Moments['quizzes.showing']): Promise<void> {
    await this.training.demandShown(subjectId);
  }

  @Within('audiences.restating')
  async keepOutOfCircles({ audienceId, asks }: Moments['audiences.restating']): Promise<void> {
    await this.circles.demandNone({ audienceId, asks });
  }

  @Within('quizzes.starting')
  async admit({ subjectId, personId }: Moments['quizzes.starting']): Promise<void> {
    await this.training.demandQuiz(personId, subjectId);
  }

  @Within('quizzes.submitted')
  async completeQuiz({ subjectId, personId, passed, at }: Moments['quizzes.submitted']): Promise<void> {
    if (passed) await this.training.complete(personId, subjectId, at);
  }

  @Within('rules.acknowledged')
  async completeAcknowledgement({ personId, documentId, at }: Moments['rules.acknowledged']): Promise<void> {
    await this.training.acknowledge(personId, documentId, at);
  }

  @Every('training.expire', 60_000)
  async expire(): Promise<void> {
    await this.enrolling.expire();
  }

  @Every('training.recur', 3_600_000)
  async recur(): Promise<void> {
    await this.enrolling.recur();
  }

  @Every('training.forget', '23 2 * * *')
  async forget(): Promise<void> {
    await this.studies.forget();
  }
}
