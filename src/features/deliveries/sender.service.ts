import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { type Present, Wordings } from '../wordings/public';
import { type Attempt, DeliveriesRepository } from './deliveries.repository';
import { type Additions, EnclosuresReader } from './enclosures.reader';
import { after, type Breaker, isOpen, type Outcome, settle } from './delivery';
import { LetterService } from './letter.service';
import { type MailSettings, MailSettingsService } from './mail-settings.service';
import { Smtp } from './smtp.service';

/** Attempts that begin in one transaction; a process that dies repeats at most two of these, under the same Message-ID. */
export const BATCH = 50;
/** Due deliveries that are read at once. */
const READ = 2_000;
/** Batches that are on their way at once. */
const IN_FLIGHT = 2;
/** Seconds for which the outcome of a batch is kept while the database is away. */
const SETTLING_TRIES = 25;
/** Real milliseconds after which a run ends: the next one goes on. */
const RUN_MS = 20_000;

/** Sends what is due, one run at a time over all processes: so a provider's limit is kept, and what lies open is lost. */
@Injectable()
export class SenderService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly repository: DeliveriesRepository,
    private readonly settings: MailSettingsService,
    private readonly letters: LetterService,
    private readonly smtp: Smtp,
    private readonly wordings: Wordings,
    private readonly enclosures: EnclosuresReader,
  ) {}

  /**
   * To be called by whoever holds the run alone.
   * @returns whether something may be left that is due now
   */
  async run(forMs = RUN_MS): Promise<boolean> {
    const began = this.clock.real().getTime();
    await this.repository.recover(this.clock.now());
    const flying = new Set<Promise<void>>();
    const due: Id[] = [];
    try {
      while (this.clock.real().getTime() - began < forMs) {
        const sent = await this.next(flying, due);
        if (sent === 'nothing' && flying.size === 0) return false;
        // The next batch is read while the one before is on its way.
        if (sent === 'nothing' || flying.size >= IN_FLIGHT) await Promise.race(flying);
      }
      return true;
    } finally {
      await Promise.all(flying);
    }
  }

  /** Begins a batch and lets it fly. */
  private async next(flying: Set<Promise<void>>, due: Id[]): Promise<'begun' | 'nothing'> {
    const settings = await this.settings.get();
    const breaker = await this.repository.breaker('email');
    if (!settings.enabled || isOpen(breaker, this.clock.now())) return 'nothing';
    const from = this.clock.real().getTime();
    if (due.length === 0) due.push(...(await this.repository.due(this.clock.now(), READ)));
    if (due.length === 0) return 'nothing';
    const ids = due.splice(0, Math.min(BATCH, settings.perSecond ?? BATCH));
    const attempts = await this.repository.begin(this.clock.now(), ids);
    if (attempts.length === 0) return 'begun';
    const flight = this.sendAll(settings, breaker, attempts).finally(() => flying.delete(flight));
    flying.add(flight);
    await this.pace(settings, attempts.length, from);
    return 'begun';
  }

  private async sendAll(settings: MailSettings, breaker: Breaker, attempts: readonly Attempt[]): Promise<void> {
    const texts = await this.wordings.present();
    const additions = await this.enclosures.of(attempts);
    const outcomes = await Promise.all(attempts.map((attempt) => this.send(settings, attempt, texts, additions)));
    const now = this.clock.now();
    const down = outcomes.some(({ kind }) => kind === 'down');
    const next = after(breaker, down, now);
    await this.kept(async () => {
      const settled = attempts.map(({ id, attempts: tried }, at) => ({
        id,
        answer: answerOf(outcomes[at]),
        ...settle(tried, outcomes[at] ?? { kind: 'down', reason: 'unreachable' }, randomInt(1001) / 1000, now),
      }));
      await this.repository.settle(settled, now);
      const bounced = attempts.filter((_, at) => outcomes[at]?.kind === 'bounced').map(({ personId }) => personId);
      await this.repository.pause(bounced, 'bounced', now);
      if (next.failures !== breaker.failures) await this.repository.setBreaker('email', next);
    });
  }

  /**
   * Writes down what came of attempts, also when the database is away for a moment: what went out and is not written down
   * would go out again.
   */
  private async kept(write: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.work.run(write);
        return;
      } catch (error) {
        if (tries >= SETTLING_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
    }
  }

  private send(settings: MailSettings, attempt: Attempt, texts: Present, additions: Additions): Promise<Outcome> {
    const { email } = attempt;
    if (attempt.heldBack && attempt.nudges.length === 0)
      return Promise.resolve({ kind: 'paused', reason: 'reason-paused' });
    const because = nothingToSend(attempt, additions);
    if (because !== null || email === null)
      return Promise.resolve({ kind: 'nothing', reason: because ?? 'no-address' });
    const now = this.clock.now();
    const letter = this.letters.of({ ...attempt, email }, settings, texts, additions, now);
    return this.smtp.send(settings, { to: email, ...letter });
  }

  /** A provider that takes so many a second gets no more. */
  private async pace({ perSecond }: MailSettings, sent: number, from: number): Promise<void> {
    if (perSecond === null) return;
    const left = (sent / perSecond) * 1000 - (this.clock.real().getTime() - from);
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
}

/** What the receiver said, word for word, or why nothing was asked of it. */
function answerOf(outcome: Outcome | undefined): string {
  if (outcome === undefined) return 'unreachable';
  return outcome.answer ?? (outcome.kind === 'taken' ? 'taken' : outcome.reason);
}

/** Also what changed since it was planned: it ends by itself, until the last moment before the call. */
function nothingToSend(attempt: Attempt, additions: Additions): string | null {
  const { medium, messageId, timeZone, email, unwished, paused, brought, nudges } = attempt;
  if (timeZone === null) return 'left';
  if (email === null) return 'no-address';
  if (unwished) return 'unwished';
  if (paused) return 'paused';
  const says = medium === 'email' ? nudges.length > 0 : additions.has(messageId);
  if (says) return null;
  return medium === 'email' && brought ? 'in-letter' : 'settled';
}
