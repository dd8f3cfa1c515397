import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { Awards } from '../training/public';
import { actingPerson } from './excuses.service';
import { type RevocationStatement, revoke } from './revocation';

/** Takes belts back. */
@Injectable()
export class Revocations {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly awards: Awards,
    private readonly trail: Trail,
  ) {}

  /** Permits, badge and credential follow at once. @throws Problem not-found, own-award, award-over */
  revoke(awardId: Id, statement: RevocationStatement): Promise<void> {
    return this.work.run(async () => {
      const at = this.clock.now();
      const award = await this.awards.revoke(awardId, at);
      const { personId, code, words, revokedBy } = revoke(award, statement, actingPerson(), at);
      await this.work.write(
        `INSERT INTO awards.revocation (award_id, person_id, code, words, revoked_by, revoked_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [awardId, personId, code, words, revokedBy, at],
      );
      await this.trail.append({
        act: 'award.revoked',
        subject: { kind: 'person', id: personId },
        after: { awardId, belt: award.beltCode, code, words },
      });
    });
  }
}
