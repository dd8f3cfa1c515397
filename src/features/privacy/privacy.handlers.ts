import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { VerificationsService } from './verifications.service';

@Injectable()
export class PrivacyHandlers {
  constructor(private readonly verifications: VerificationsService) {}

  @On('privacy.verification-asked')
  async verify(events: readonly Stored<'privacy.verification-asked'>[]): Promise<void> {
    for (const { payload } of events) await this.verifications.make(payload.verificationId);
  }

  /** Every night, so that the auditor's page is never without an answer. */
  @Every('privacy.verify', '35 1 * * *')
  async askForVerification(): Promise<void> {
    await this.verifications.ask();
  }
}
