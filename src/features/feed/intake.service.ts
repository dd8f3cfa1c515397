import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import type { Fault } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { sqlState, Work } from '../../platform/database/work';
import { ArrivalsService, type Written } from './arrivals.service';
import { type Incoming, IntakeRepository } from './intake.repository';
import { checkInteraction, type InteractionInput } from './interaction';
import { languageOfScript } from './language';

/** What became of one stated interaction. */
export type Taken = Written | { readonly status: 'fault'; readonly faults: readonly Fault[] };

/** Interactions of one transaction. */
export const CHUNK = 500;

/** Takes in what senders state, item by item. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly repository: IntakeRepository,
    private readonly arrivals: ArrivalsService,
  ) {}

  /** Takes in what is right of it, chunk by chunk; answers each item in its place. */
  async takeEach(items: readonly unknown[]): Promise<Taken[]> {
    const checked = items.map(checkInteraction);
    const channels = await this.repository.channels([...new Set(checked.flatMap(({ input }) => input?.channel ?? []))]);
    const answers = new Array<Taken>(items.length);
    const ready: { index: number; item: Incoming }[] = [];
    for (const [index, { input, faults }] of checked.entries()) {
      const channelId = input === null ? undefined : channels.get(input.channel);
      if (input === null) answers[index] = { status: 'fault', faults };
      else if (channelId === undefined) answers[index] = { status: 'fault', faults: [unknownChannelFault(input)] };
      else ready.push({ index, item: this.incoming(input, channelId) });
    }
    for (let at = 0; at < ready.length; at += CHUNK) {
      const chunk = ready.slice(at, at + CHUNK);
      const taken = await this.takeChunk(chunk.map(({ item }) => item));
      for (const [place, { index }] of chunk.entries())
        answers[index] = taken[place] ?? { status: 'fault', faults: [] };
    }
    return answers;
  }

  incoming(input: InteractionInput, channelId: Id): Incoming {
    const language = input.language ?? languageOfScript(input.text);
    return { ...input, id: '', channelId, language, saidAt: input.saidAt ?? this.clock.now() };
  }

  /**
   * One transaction for the chunk; when it cannot be, one for each, so that only the bad ones are left out. Within an
   * ambient transaction each stands behind a savepoint.
   */
  private async takeChunk(items: readonly Incoming[]): Promise<Taken[]> {
    try {
      return await this.work.attempt(() => this.arrivals.write(items));
    } catch (error) {
      if (!isOfTheData(error)) throw error;
      if (items.length === 1) return [{ status: 'fault', faults: [{ pointer: '', code: 'not-storable' }] }];
    }
    const taken: Taken[] = [];
    for (const item of items) taken.push(...(await this.takeChunk([item])));
    return taken;
  }
}

export function unknownChannelFault({ channel }: Pick<InteractionInput, 'channel'>): Fault {
  return { pointer: '/channel', code: 'unknown-channel', params: { channel } };
}

/** Data exceptions and constraint violations: faults of an item, not of the house. */
function isOfTheData(error: unknown): boolean {
  return /^2[23]/.test(sqlState(error) ?? '');
}
