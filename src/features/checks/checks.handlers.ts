import { Injectable } from '@nestjs/common';
import type { Moments } from '../../kernel/event';
import { invalidRequest } from '../../kernel/problem';
import { Within } from '../../platform/outbox/on';
import { measure } from '../detectors/public';
import { ChecksService } from './checks.service';

@Injectable()
export class ChecksHandlers {
  constructor(private readonly checks: ChecksService) {}

  /** No revision comes about unchecked. */
  @Within('drafts.submitting')
  submitting(revision: Moments['drafts.submitting']): Promise<void> {
    return this.checks.keep(revision);
  }

  /** An answer to a practice is as long as its network counts. @throws Problem invalid-request */
  @Within('practices.submitting')
  demandLength({ network, textLimit, text }: Moments['practices.submitting']): Promise<void> {
    const { limit, over } = measure(text, network, textLimit);
    if (over === null) return Promise.resolve();
    throw invalidRequest({}, { faults: [{ pointer: '/text', code: 'too-long', params: { limit } }] });
  }
}
