import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Council, openSql } from '../council/public';
import { awardRevoked } from './credentials.errors';

export type AwardState = 'held' | 'ended' | 'revoked';

/** An award with what is said of it. */
export interface AwardView {
  readonly id: Id;
  readonly personId: Id;
  readonly beltId: Id;
  readonly colour: string;
  readonly rank: number;
  readonly beltNames: Localised;
  readonly ground: 'track' | 'recognition';
  readonly editionId: Id | null;
  /** Of the edition of the track. */
  readonly number: number | null;
  readonly trackNames: Localised | null;
  readonly from: Date;
  readonly until: Date | null;
  readonly revokedAt: Date | null;
  /** Why it was revoked. */
  readonly revocation: { readonly code: string; readonly words: string } | null;
  /** A later award of the same belt took its place. */
  readonly renewed: boolean;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Localised;
  readonly legalEntity: string | null;
  readonly timeZone: string | null;
}

const AWARD = `SELECT a.award_id AS id, a.person_id AS "personId", a.belt_id AS "beltId", b.colour, b.rank,
    b.names AS "beltNames", a.ground, a.edition_id AS "editionId", c.number, c.names AS "trackNames",
    a.from_at AS "from", a.until_at AS until, a.revoked_at AS "revokedAt",
    CASE WHEN v.award_id IS NOT NULL THEN json_build_object('code', v.code, 'words', v.words) END AS revocation,
    EXISTS (SELECT FROM training.awards n WHERE n.person_id = a.person_id AND n.belt_id = a.belt_id
            AND n.from_at > a.from_at AND n.revoked_at IS NULL) AS renewed,
    k.given_name AS "givenName", k.family_name AS "familyName", k.names, k.legal_entity AS "legalEntity",
    d.time_zone AS "timeZone"
  FROM training.awards a JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id
  JOIN people.known k ON k.person_id = a.person_id LEFT JOIN people.directory d ON d.person_id = a.person_id
  LEFT JOIN awards.revocations v ON v.award_id = a.award_id
  LEFT JOIN curricula.published c ON c.edition_id = a.edition_id`;

@Injectable()
export class AwardsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  /** A person's awards, the latest first. */
  of(personId: Id): Promise<readonly AwardView[]> {
    return this.work.read<AwardView>(
      `${AWARD} WHERE a.person_id = $1 ORDER BY a.from_at DESC, a.award_id DESC LIMIT 100`,
      [personId],
    );
  }

  /** One's own. @throws Problem not-found, award-revoked */
  async own(personId: Id, awardId: Id): Promise<AwardView> {
    const [award] = await this.work.read<AwardView>(`${AWARD} WHERE a.award_id = $1 AND a.person_id = $2`, [
      awardId,
      personId,
    ]);
    return this.standing(award, awardId);
  }

  /** Somebody's, within scope and as works-council mode lets it be seen. @throws Problem not-found, award-revoked */
  async within(awardId: Id): Promise<AwardView> {
    const { shut } = await this.council.lens('training-voluntary', 'case');
    const [award] = await this.work.read<AwardView>(
      `${AWARD} WHERE a.award_id = $1 AND access.reaches_person($2::jsonb, k.legal_entity, k.department)
         AND ${openSql('k.legal_entity', '$3')}`,
      [awardId, reachOf('training:report'), shut],
    );
    return this.standing(award, awardId);
  }

  /** Anybody's, for whoever has a certificate in hand. */
  async any(awardId: Id): Promise<AwardView | null> {
    const [award] = await this.work.read<AwardView>(`${AWARD} WHERE a.award_id = $1`, [awardId]);
    return award ?? null;
  }

  stateOf({ revokedAt, until }: AwardView): AwardState {
    const now = this.clock.now();
    if (revokedAt !== null && revokedAt <= now) return 'revoked';
    return until !== null && until <= now ? 'ended' : 'held';
  }

  private standing(award: AwardView | undefined, id: Id): AwardView {
    if (award === undefined) throw notFound({ id });
    if (this.stateOf(award) === 'revoked') throw awardRevoked();
    return award;
  }
}
