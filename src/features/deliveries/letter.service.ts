import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/config';
import { languages } from '../../platform/i18n/messages';
import { sayNudge } from '../nudges/public';
import type { Present } from '../wordings/public';
import type { Attempt } from './deliveries.repository';
import { type Written, write } from './letter';
import type { MailSettings } from './mail-settings.service';
import { tokenFor } from './unsubscription';

/** A mail but for its address. */
export interface Letter extends Written {
  readonly messageId: string;
  readonly unsubscribeUrl: string | null;
  readonly language: string;
}

/** Puts deliveries into words, in the language of whoever gets them. */
@Injectable()
export class LetterService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  of({ id, personId, languages: spoken, timeZone, nudges }: Attempt, settings: MailSettings, texts: Present): Letter {
    const language = (spoken ?? []).find((each) => languages().includes(each)) ?? 'en';
    const lines = nudges.map((nudge) => {
      const { title, body, path } = sayNudge(nudge, language, timeZone ?? 'UTC', texts);
      return { title, body, url: this.url(path) };
    });
    return {
      ...write({ language, lines, choicesUrl: this.url('/my-messages') }),
      language,
      messageId: messageIdOf(id, settings.fromAddress ?? ''),
      unsubscribeUrl: this.url(`/api/v1/unsubscriptions/${tokenFor(personId, settings.secret)}`),
    };
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
