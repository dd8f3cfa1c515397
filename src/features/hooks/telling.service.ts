import { Inject, Injectable } from '@nestjs/common';
import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/config';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { message } from '../../platform/i18n/messages';
import { postJson } from '../../platform/webhooks/post';
import { reasonLabel } from '../preferences/public';
import { bodyOf, type Told } from './card';
import { type Hook, HOOK } from './hooks.service';

/** Real milliseconds after which a run ends: receivers that hang must not keep it. */
const RUN_MS = 30_000;

/** Tells groups how much came into inboxes since they were told last. */
@Injectable()
export class TellingService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Whoever is due, one after the other; to be called by whoever holds the run alone. */
  async run(): Promise<void> {
    const began = this.clock.real().getTime();
    while (this.clock.real().getTime() - began < RUN_MS) {
      const due = await this.work.run(() => this.next());
      if (due === null) return;
      if (due.told !== null) await this.send(due.hook, due.told);
    }
  }

  /** A telling as it would look, now. @throws Problem not-found */
  async sample(id: Id): Promise<{ readonly sent: boolean; readonly reason: string | null }> {
    const [hook] = await this.work.read<Hook>(`SELECT ${HOOK} FROM hooks.hook WHERE id = $1`, [id]);
    if (hook === undefined) throw notFound({ id });
    const reason = await this.send(hook, this.toldOf(hook, [message(hook.language, 'hooks.sample')]));
    return { sent: reason === null, reason };
  }

  /**
   * The next due hook, with what it is to be told. That it was told is written down before the call: a group that hears
   * nothing once has lost nothing, since everything stands in inboxes, while one that hears all twice stops listening.
   */
  private async next(): Promise<{ readonly hook: Hook; readonly told: Told | null } | null> {
    const now = this.clock.now();
    const [hook] = await this.work.write<Hook>(
      `SELECT ${HOOK} FROM hooks.hook WHERE NOT paused AND next_at <= $1 ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [now],
    );
    if (hook === undefined) return null;
    await this.work.write('UPDATE hooks.hook SET told_until = $2, next_at = $3 WHERE id = $1', [
      hook.id,
      now,
      addSeconds(now, hook.everyMinutes * 60),
    ]);
    const counts = await this.work.read<{ reason: string; n: number }>(
      `SELECT n.reason, (count(DISTINCT n.subject_id) FILTER (WHERE n.subject_id <> n.person_id))::int AS n FROM nudges.nudge n
       WHERE n.delivered_at > $1 AND n.delivered_at <= $2 AND n.ended_at IS NULL AND n.done_at IS NULL
         AND n.reason = ANY($3::text[]) AND NOT EXISTS (SELECT FROM nudges.pause p WHERE p.reason = n.reason)
       GROUP BY 1 ORDER BY 1`,
      [hook.toldUntil, now, hook.reasons],
    );
    if (counts.length === 0) return { hook, told: null };
    return {
      hook,
      told: this.toldOf(
        hook,
        counts.map((count) => lineOf(count, hook.language)),
      ),
    };
  }

  private toldOf({ language }: Hook, lines: readonly string[]): Told {
    const { publicUrl, basePath } = this.config;
    const url = publicUrl === null ? null : `${publicUrl}${publicUrl.endsWith(basePath) ? '' : basePath}/inbox`;
    const link = url === null ? null : { words: message(language, 'hooks.open'), url };
    return { language, title: message(language, 'hooks.title'), lines, link };
  }

  /** @returns what the receiver answered, as a code; null: it took it */
  private async send({ id, kind, url }: Hook, told: Told): Promise<string | null> {
    const answer = await postJson({ url, body: bodyOf(kind, told), headers: {} }, this.config.connectorHosts);
    const reason = answer.taken ? null : answer.reason;
    await this.work.run(() => this.work.write('UPDATE hooks.hook SET outcome = $2 WHERE id = $1', [id, reason]));
    return reason;
  }
}

/** What a person is told of their own share of, such as a queue, has no number for all. */
function lineOf({ reason, n }: { readonly reason: string; readonly n: number }, language: string): string {
  const label = reasonLabel(reason, language);
  return n === 0 ? label : `${label} (${n})`;
}
