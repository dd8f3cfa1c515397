import { Inject, Injectable } from '@nestjs/common';
import { addSeconds } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { reasons } from '../../platform/declarations/reasons';
import { Trail } from '../../platform/trail/trail';
import { addressFault } from '../../platform/webhooks/address';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import type { HookKind } from './card';
import { hookReasons } from './hooks.errors';

/** A group's webhook: what it is told, how often, in which language. Its address is a secret. */
export interface Hook {
  readonly id: Id;
  readonly kind: HookKind;
  readonly name: string;
  readonly url: string;
  readonly language: string;
  readonly reasons: readonly string[];
  readonly everyMinutes: number;
  readonly paused: boolean;
  /** Up to when it was told. */
  readonly toldUntil: Date;
  readonly nextAt: Date;
  /** What its receiver answered last, as a code; null: it took it. */
  readonly outcome: string | null;
}

export type StatedHook = Pick<Hook, 'kind' | 'name' | 'url' | 'language' | 'reasons' | 'everyMinutes'>;

export const HOOK = `id, kind, name, url, language, reasons, every_minutes AS "everyMinutes", paused, told_until AS "toldUntil",
  next_at AS "nextAt", outcome`;

@Injectable()
export class HooksService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  all(): Promise<readonly Hook[]> {
    return this.work.read<Hook>(`SELECT ${HOOK} FROM hooks.hook ORDER BY name, id`);
  }

  /** It is told of what comes from now on. @throws Problem invalid-request, hook-reasons */
  add(stated: StatedHook): Promise<Id> {
    const code = addressFault(stated.url, this.config.connectorHosts);
    if (code !== null) throw invalidRequest({}, { faults: [{ pointer: '/url', code }] });
    if (stated.reasons.length === 0 || stated.reasons.some((code) => reasons().get(code)?.shared !== true))
      throw hookReasons();
    return this.work.run(async () => {
      const id = newId();
      const now = this.clock.now();
      await this.work.write(
        `INSERT INTO hooks.hook (id, kind, name, url, language, reasons, every_minutes, paused, told_until, next_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, false, $8, $9)`,
        [
          ...[id, stated.kind, stated.name, stated.url, stated.language, stated.reasons, stated.everyMinutes],
          ...[now, addSeconds(now, stated.everyMinutes * 60)],
        ],
      );
      const { url: _, ...told } = stated;
      await this.trail.append({ act: 'group-hook.added', subject: { kind: 'group-hook', id }, after: { ...told } });
      return id;
    });
  }

  /** What comes meanwhile is not told later. @throws Problem not-found */
  pause(id: Id, paused: boolean): Promise<void> {
    return this.work.run(async () => {
      const changed = await this.work.affect('UPDATE hooks.hook SET paused = $2, told_until = $3 WHERE id = $1', [
        id,
        paused,
        this.clock.now(),
      ]);
      if (changed === 0) throw notFound({ id });
      await this.trail.append({ act: 'group-hook.changed', subject: { kind: 'group-hook', id }, after: { paused } });
    });
  }

  /** @throws Problem not-found */
  remove(id: Id): Promise<void> {
    return this.work.run(async () => {
      if ((await this.work.affect('DELETE FROM hooks.hook WHERE id = $1', [id])) === 0) throw notFound({ id });
      await this.trail.append({ act: 'group-hook.removed', subject: { kind: 'group-hook', id } });
    });
  }
}
