import { Injectable } from '@nestjs/common';
import { type Id, isId, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { languages, message } from '../../platform/i18n/messages';
import { Alarms } from '../../platform/queue/alarms';
import { Trail } from '../../platform/trail/trail';
import { PreferencesService } from '../preferences/public';
import { DeliveriesRepository } from './deliveries.repository';
import { mailOff, noAddress } from './deliveries.errors';
import { declaredMedia } from './media';
import { LetterService, messageIdOf } from './letter.service';
import { write } from './letter';
import { MailSettingsService } from './mail-settings.service';
import { Smtp } from './smtp.service';
import { personOf, tokenFor } from './unsubscription';

export type Feedback = 'bounced' | 'complained';

const MAIL = {
  retry: `UPDATE deliveries.delivery SET state = 'waiting', next_at = $2, attempts = 0, changed_at = $2
    WHERE state = 'failed' AND ($1::uuid IS NULL OR id = $1)`,
  schedule: 'deliveries.send',
};

/** What people do about deliveries: send one again, try the connection, say that mail came back, unsubscribe. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly repository: DeliveriesRepository,
    private readonly settings: MailSettingsService,
    private readonly preferences: PreferencesService,
    private readonly letters: LetterService,
    private readonly smtp: Smtp,
    private readonly alarms: Alarms,
  ) {}

  /** Sends a dead letter again, or all of them (null). @returns how many. @throws Problem not-found */
  retry(id: Id | null): Promise<number> {
    return this.work.run(async () => {
      const now = this.clock.now();
      let count = 0;
      for (const { retry, schedule } of [MAIL, ...declaredMedia()]) {
        const again = await this.work.affect(retry, [id, now]);
        if (again > 0) await this.alarms.set(schedule, 'retried', now);
        count += again;
      }
      if (id !== null && count === 0) throw notFound({ id });
      await this.trail.append({
        act: 'deliveries.retried',
        subject: { kind: 'delivery', id: id ?? 'all' },
        after: { count },
      });
      return count;
    });
  }

  /** Whether the house sends mail. */
  async isOn(): Promise<boolean> {
    return (await this.settings.get()).enabled;
  }

  /** Sends letters of a room (`declareLetters`), one to each person, when the transaction has ended. */
  post(medium: string, letters: readonly { readonly id: Id; readonly personId: Id }[]): Promise<void> {
    if (letters.length === 0) return Promise.resolve();
    return this.work.run(async () => {
      const now = this.clock.now();
      await this.repository.post(medium, letters, now);
      await this.alarms.set('deliveries.send', 'waiting', now);
    });
  }

  /** Sends oneself a mail as it would come, with these words if any. @throws Problem mail-off, no-address */
  async sample(
    personId: Id,
    language: string,
    words?: { readonly title: string; readonly body: string },
  ): Promise<{ sent: boolean; reason: string | null }> {
    const settings = await this.settings.get();
    if (settings.host === null || settings.fromAddress === null) throw mailOff();
    const [person] = await this.work.read<{ email: string | null }>(
      'SELECT email FROM people.directory WHERE person_id = $1',
      [personId],
    );
    if (person?.email === null || person === undefined) throw noAddress();
    const spoken = languages().includes(language) ? language : 'en';
    const line = {
      title: words?.title ?? message(spoken, 'deliveries.sample.title'),
      body: words?.body ?? message(spoken, 'deliveries.sample.body'),
      url: this.letters.url('/inbox'),
    };
    const outcome = await this.smtp.send(settings, {
      to: person.email,
      ...write({ language: spoken, lines: [line], choicesUrl: this.letters.url('/my-messages') }),
      language: spoken,
      calendar: null,
      messageId: messageIdOf(newId(), settings.fromAddress),
      unsubscribeUrl: this.letters.url(`/api/v1/unsubscriptions/${tokenFor(personId, settings.secret)}`),
    });
    return outcome.kind === 'taken' ? { sent: true, reason: null } : { sent: false, reason: outcome.reason };
  }

  /** No more mail to somebody, by the address in a mail of theirs. @throws Problem not-found */
  async unsubscribe(token: string): Promise<void> {
    const personId = personOf(token, (await this.settings.get()).secret);
    if (personId === null) throw notFound();
    await this.preferences.state(personId, { email: false });
  }

  /** Mail that came back later, or was complained of, by its Message-ID. @throws Problem not-found */
  feedback(messageId: string, kind: Feedback): Promise<void> {
    return this.work.run(async () => {
      const id = /^<?([0-9a-f-]{36})@/.exec(messageId.trim())?.[1];
      if (!isId(id)) throw notFound();
      const [row] = await this.work.write<{ personId: Id }>(
        `UPDATE deliveries.delivery SET reason = $2 WHERE id = $1 AND state = 'sent' RETURNING person_id AS "personId"`,
        [id, kind],
      );
      if (row === undefined) throw notFound();
      await this.repository.pause([row.personId], kind, this.clock.now());
    });
  }

  /** Mail may come to a person's address again. @throws Problem not-found */
  unpause(personId: Id): Promise<void> {
    return this.work.run(async () => {
      const gone = await this.work.affect('DELETE FROM deliveries.paused_address WHERE person_id = $1', [personId]);
      if (gone === 0) throw notFound({ id: personId });
      await this.trail.append({ act: 'mail-address.resumed', subject: { kind: 'person', id: personId } });
    });
  }
}
