import { Injectable } from '@nestjs/common';
import { Work } from '../database/work';
import { Trail } from './trail';

/** A report that is read for a named audit says so, with its reason, in the trail. */
@Injectable()
export class ReportAudits {
  constructor(
    private readonly work: Work,
    private readonly trail: Trail,
  ) {}

  /** What the report is read for; an audit is noted once for its first page. */
  async purpose(
    query: {
      readonly auditReason?: string;
      readonly after?: string;
      readonly track?: string;
      readonly department?: string;
    },
    report = 'training-report',
  ): Promise<'report' | 'audit'> {
    const { auditReason: reason, after, track = null, department = null } = query;
    if (reason === undefined) return 'report';
    if (after === undefined) {
      await this.work.run(() =>
        this.trail.append({
          act: 'audit.begun',
          subject: { kind: 'report', id: report },
          after: { reason, track, department },
        }),
      );
    }
    return 'audit';
  }
}
