import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { networkCodeTaken } from './channels.errors';

export interface Network {
  readonly code: string;
  readonly names: Record<string, string>;
  /** Code points of one text, null without a limit. */
  readonly textLimit: number | null;
  /** Where it folds a text, null where it does not. */
  readonly fold: Fold | null;
}

/** Code points before a network folds a text behind "see more", about, and where that is said. */
export interface Fold {
  readonly phone: number | null;
  readonly wide: number | null;
  readonly source: string;
}

/** SQL over `channels.network`: its fold. */
export const FOLD = `CASE WHEN fold_source IS NOT NULL
  THEN json_build_object('phone', fold_phone, 'wide', fold_wide, 'source', fold_source) END AS fold`;

/** Networks as rows; none is ever removed, since channels and drafts of the past stand on them. */
@Injectable()
export class NetworksService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem network-code-taken */
  add(network: Network): Promise<Network> {
    return this.work.run(async () => {
      const { code, names, textLimit, fold } = network;
      const added = await this.work.affect(
        `INSERT INTO channels.network (code, names, text_limit, position, fold_phone, fold_wide, fold_source)
         SELECT $1, $2, $3, coalesce(max(position), 0) + 1, $4, $5, $6 FROM channels.network ON CONFLICT (code) DO NOTHING`,
        [code, JSON.stringify(names), textLimit, ...folded(fold)],
      );
      if (added === 0) throw networkCodeTaken({ code });
      await this.trail.append({
        act: 'network.added',
        subject: { kind: 'network', id: code },
        after: { names, textLimit, fold },
      });
      return network;
    });
  }

  /** @throws Problem not-found */
  change(network: Network): Promise<Network> {
    return this.work.run(async () => {
      const { code, names, textLimit, fold } = network;
      const [before] = await this.work.write<Omit<Network, 'code'>>(
        `SELECT names, text_limit AS "textLimit", ${FOLD} FROM channels.network WHERE code = $1 FOR UPDATE`,
        [code],
      );
      if (before === undefined) throw notFound({ id: code });
      await this.work.write(
        `UPDATE channels.network SET names = $2, text_limit = $3, fold_phone = $4, fold_wide = $5, fold_source = $6 WHERE code = $1`,
        [code, JSON.stringify(names), textLimit, ...folded(fold)],
      );
      const subject = { kind: 'network', id: code };
      await this.trail.append({
        act: 'network.changed',
        subject,
        before: { ...before },
        after: { names, textLimit, fold },
      });
      const there = await this.work.write<{ id: Id }>('SELECT id FROM channels.channel WHERE network = $1', [code]);
      if (there.length > 0) await this.outbox.append('channels.changed', { channelIds: there.map(({ id }) => id) });
      return network;
    });
  }
}

function folded(fold: Fold | null): readonly (number | string | null)[] {
  return [fold?.phone ?? null, fold?.wide ?? null, fold?.source ?? null];
}
