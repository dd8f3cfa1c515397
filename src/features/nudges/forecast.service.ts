import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { reasons } from '../../platform/declarations/reasons';
import { modeOf, PreferencesReader, UNSAID } from '../preferences/public';
import { arbitrate, URGENCY } from './nudge';
import { WaitingReader } from './waiting.reader';

/** What one more message would meet: weighed as it will be, without being sent. */
@Injectable()
export class Forecast {
  constructor(
    private readonly waiting: WaitingReader,
    private readonly preferences: PreferencesReader,
  ) {}

  /** How many of these persons would not have it now: their messages are used up, it is not their hour, or not their wish. */
  async held(now: Date, personIds: readonly Id[], code: string): Promise<number> {
    const reason = reasons().get(code);
    const choices = await this.preferences.of(personIds);
    const recipients = await this.waiting.recipients(now, personIds, choices);
    let given = 0;
    for (const [personId, recipient] of recipients) {
      const mode = modeOf(choices.get(personId) ?? UNSAID, code, reason?.mandatory === true);
      const nudge = {
        id: personId,
        urgency: URGENCY[reason?.urgency ?? 'normal'],
        createdAt: now,
        mode,
        heldBecause: null,
      };
      if (arbitrate(now, recipient, [nudge]).some(({ act }) => act === 'deliver')) given += 1;
    }
    return personIds.length - given;
  }
}
