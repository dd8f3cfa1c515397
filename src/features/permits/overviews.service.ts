import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import type { Missing } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import {
  type Capability,
  CAPABILITIES,
  DRAFTED,
  judge,
  type Review,
  reviewOf,
  type Risk,
  riskLevel,
  RISKS,
} from './permit';
import { type Belt, type ChannelRef, type Gathered, PermitsReader } from './permits.reader';
import { missingOf, seen } from './permits.service';

/** How far somebody reaches at a place, and what the next risk asks. */
export interface Reach {
  readonly reach: Risk | null;
  /** How words at that risk are reviewed; null for what is not written, and where nothing is reached. */
  readonly review: Review | null;
  /** Null at the top. */
  readonly next: { readonly risk: Risk; readonly missing: readonly Missing[] } | null;
}

export interface Overview {
  readonly at: Date;
  readonly tableVersion: number;
  /** The highest belt held. */
  readonly belt: Belt | null;
  readonly channels: readonly ChannelRef[];
  readonly items: readonly {
    readonly capability: Capability;
    readonly anywhere: Reach;
    readonly channels: readonly (Reach & { readonly channelId: Id })[];
  }[];
}

/** All that a person may do, capability by channel, now or recomputed for an instant. */
@Injectable()
export class Overviews {
  constructor(
    private readonly reader: PermitsReader,
    private readonly clock: HouseClock,
  ) {}

  async of(personId: Id, instant?: Date): Promise<Overview> {
    const at = instant ?? this.clock.now();
    const gathered = seen(await this.reader.gather(personId, at, null), personId);
    const channels = await this.reader.channels();
    const held = Math.max(0, ...gathered.ranks);
    return {
      at,
      tableVersion: await this.reader.version(at),
      belt: gathered.ladder.find((belt) => belt.rank === held) ?? null,
      channels,
      items: CAPABILITIES.map((capability) => ({
        capability,
        anywhere: reachAt(gathered, capability, null),
        channels: channels.map(({ id }) => ({ channelId: id, ...reachAt(gathered, capability, id) })),
      })),
    };
  }
}

function reachAt(gathered: Gathered, capability: Capability, channelId: Id | null): Reach {
  const { reach } = judge(gathered, { capability, channelId, risk: 'low' });
  const written = reach !== null && DRAFTED.includes(capability);
  const review = written ? reviewOf(gathered, { capability, channelId, risk: reach }) : null;
  const above = RISKS.filter((risk) => reach === null || riskLevel(risk) > riskLevel(reach));
  for (const risk of above) {
    const { missing } = judge(gathered, { capability, channelId, risk });
    if (missing.some((lack) => lack.kind === 'closed')) continue;
    return { reach, review, next: { risk, missing: missing.map((lack) => missingOf(lack, gathered.ladder)) } };
  }
  return { reach, review, next: null };
}
