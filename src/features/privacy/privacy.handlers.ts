import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { Disposals } from './disposals.service';
import { ExportsService } from './exports.service';
import { VerificationsService } from './verifications.service';

@Injectable()
export class PrivacyHandlers {
  constructor(
    private readonly verifications: VerificationsService,
    private readonly exports: ExportsService,
    private readonly disposals: Disposals,
  ) {}

  @On('privacy.verification-asked')
  async verify(events: readonly Stored<'privacy.verification-asked'>[]): Promise<void> {
    for (const { payload } of events) await this.verifications.make(payload.verificationId);
  }

  @On('privacy.export-due')
  async gather(events: readonly Stored<'privacy.export-due'>[]): Promise<void> {
    for (const { payload } of events) await this.exports.advance(payload.exportId);
  }

  @On('privacy.disposal-due')
  async dispose(events: readonly Stored<'privacy.disposal-due'>[]): Promise<void> {
    for (const { payload } of events) await this.disposals.advance(payload.runId);
  }

  /** Every night, so that the auditor's page is never without an answer. */
  @Every('privacy.verify', '35 1 * * *')
  async askForVerification(): Promise<void> {
    await this.verifications.ask();
  }

  /** The retention plan, every night. */
  @Every('privacy.dispose', '10 3 * * *')
  async applyPlan(): Promise<void> {
    await this.disposals.ask();
  }
}
