import { Injectable } from '@nestjs/common';
import { isId, type Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';

/** The highest belt that somebody holds now. */
export interface ShownBelt {
  readonly code: string;
  readonly rank: number;
  readonly colour: string;
  readonly names: Localised;
}

/** One's own badge: what one chose, and whether one's legal entity shows badges. */
export interface OwnBadge {
  /** Null until it was shown for the first time. */
  readonly id: Id | null;
  readonly externalId: string;
  readonly shown: boolean;
  readonly legalEntity: string;
  readonly allowed: boolean;
  readonly belt: ShownBelt | null;
}

/** The highest belt of the person `d` at $1. */
const BELT = `SELECT jsonb_build_object('code', b.code, 'rank', b.rank, 'colour', b.colour, 'names', b.names)
  FROM training.held_at($1) h JOIN curricula.belt_ladder b ON b.belt_id = h.belt_id
  WHERE h.person_id = d.person_id ORDER BY b.rank DESC LIMIT 1`;

const ALLOWED = `EXISTS (SELECT FROM credentials.display s
  WHERE s.legal_entity = coalesce(d.legal_entity, '') AND s.until_at IS NULL)`;

@Injectable()
export class BadgesReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /**
   * The belt on a badge, by its id or its person's external id. Null alike where nobody is called so, holds none or
   * shows none: one statement, which asks the same of everybody.
   */
  async shown(badge: string): Promise<ShownBelt | null> {
    const [row] = await this.work.hot<{ belt: ShownBelt | null }>(
      'credentials.badge',
      `SELECT (${BELT}) AS belt FROM people.directory d JOIN credentials.badge c ON c.person_id = d.person_id
       WHERE d.person_id IN (SELECT person_id FROM people.directory WHERE external_id = $2
                             UNION ALL SELECT person_id FROM credentials.badge WHERE id = $3)
         AND c.shown AND ${ALLOWED} LIMIT 1`,
      [this.clock.now(), badge, isId(badge) ? badge : null],
    );
    return row?.belt ?? null;
  }

  async own(personId: Id): Promise<OwnBadge> {
    const [row] = await this.work.read<OwnBadge>(
      `SELECT c.id, d.external_id AS "externalId", coalesce(c.shown, false) AS shown,
         coalesce(d.legal_entity, '') AS "legalEntity", ${ALLOWED} AS allowed, (${BELT}) AS belt
       FROM people.directory d LEFT JOIN credentials.badge c ON c.person_id = d.person_id WHERE d.person_id = $2`,
      [this.clock.now(), personId],
    );
    return row ?? { id: null, externalId: '', shown: false, legalEntity: '', allowed: false, belt: null };
  }
}
