import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/config';
import { languages } from '../../platform/i18n/messages';
import { sayNudge } from '../nudges/public';
import type { Present } from '../wordings/public';
import type { Attempt } from './deliveries.repository';
import type { Additions } from './enclosures.reader';
import { type Line, type Written, write } from './letter';
import { enclosureOf, lettersOf } from './letters';
import type { MailSettings } from './mail-settings.service';
import type { CalendarFile } from './mime';
import { tokenFor } from './unsubscription';

/** A mail but for its address. */
export interface Letter extends Written {
  readonly messageId: string;
  readonly unsubscribeUrl: string | null;
  readonly language: string;
  readonly calendar: CalendarFile | null;
}

type Addressed = Attempt & { readonly email: string };

interface Says {
  /** Why it comes; null: it waits in the inbox. */
  readonly about: string | null;
  readonly lines: readonly Line[];
  readonly calendar: CalendarFile | null;
}

/** Puts deliveries into words, in the language of whoever gets them. */
@Injectable()
export class LetterService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  of(attempt: Addressed, settings: MailSettings, texts: Present, additions: Additions, now: Date): Letter {
    const { id, personId, languages: spoken } = attempt;
    const language = (spoken ?? []).find((each) => languages().includes(each)) ?? 'en';
    const { about, lines, calendar } =
      this.ofRoom(attempt, settings, additions, language, now) ??
      this.ofNudges(attempt, texts, additions, language, now);
    return {
      ...write({ language, lines, choicesUrl: this.url('/my-messages'), ...(about === null ? {} : { about }) }),
      language,
      calendar,
      messageId: messageIdOf(id, settings.fromAddress ?? ''),
      unsubscribeUrl: this.url(`/api/v1/unsubscriptions/${tokenFor(personId, settings.secret)}`),
    };
  }

  private ofNudges(attempt: Attempt, texts: Present, additions: Additions, language: string, now: Date): Says {
    const lines = attempt.nudges.map((nudge) => {
      const { title, body, path } = sayNudge(nudge, language, attempt.timeZone ?? 'UTC', texts);
      return { title, body, url: this.url(path) };
    });
    const carrying = attempt.nudges.find(({ reason, subjectId }) => {
      return enclosureOf(reason) !== undefined && additions.has(subjectId);
    });
    const entry = additions.get(carrying?.subjectId ?? '');
    const calendar = entry === undefined ? null : enclosureOf(carrying?.reason ?? '')?.write(entry, language, now);
    return { about: null, lines, calendar: calendar ?? null };
  }

  private ofRoom(
    { medium, messageId, email, name, timeZone }: Addressed,
    { fromAddress, fromName }: MailSettings,
    additions: Additions,
    language: string,
    now: Date,
  ): Says | null {
    const params = additions.get(messageId);
    const letters = lettersOf(medium);
    if (params === undefined || letters === undefined) return null;
    const { title, body, path, about, calendar } = letters.write(params, {
      to: { name: name ?? '', email },
      from: { name: fromName, email: fromAddress ?? '' },
      ...{ language, timeZone: timeZone ?? 'UTC', now },
    });
    return { about, lines: [{ title, body, url: this.url(path) }], calendar };
  }

  /** Somewhere in this house, as seen from outside; null where it has no address there. */
  url(path: string): string | null {
    const { publicUrl, basePath } = this.config;
    if (publicUrl === null) return null;
    return `${publicUrl}${publicUrl.endsWith(basePath) ? '' : basePath}${path}`;
  }
}

/** The same for every attempt of a delivery, so that a receiver knows one that comes again. */
export function messageIdOf(deliveryId: Id, fromAddress: string): string {
  return `<${deliveryId}@${fromAddress.split('@')[1] ?? 'obi.invalid'}>`;
}
