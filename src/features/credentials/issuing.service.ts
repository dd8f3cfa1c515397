import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { message, pick } from '../../platform/i18n/messages';
import { encodeList, KeysService, PLACES, type StatusPurpose } from '../proofs/public';
import type { AwardView } from './awards.reader';
import { drawBadge } from './badge';
import { issuerDocument, issuerOf, openBadge, type Place, statusCredential } from './credential';

/** A list is half filled before the next begins, so that a free place is found at once. */
const FILLED = PLACES / 2;

/** Awards as signed Open Badges, and the lists that say which of them still stand. */
@Injectable()
export class Issuing {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly keys: KeysService,
  ) {}

  /** The award as a signed credential in a language; the same award keeps its place in the lists. */
  issue(base: string, award: AwardView, language: string): Promise<object> {
    return this.work.run(async () => {
      const place = await this.place(award.id);
      const title = message(language, 'badge.title', { belt: pick(award.beltNames, language) });
      const about = message(language, 'badge.about');
      const { number, trackNames } = award;
      const achievement = {
        ...{ awardId: award.id, achievementId: award.editionId ?? award.beltId, title, about, language },
        criteria:
          trackNames === null
            ? message(language, 'badge.recognised')
            : message(language, 'badge.completed', { track: pick(trackNames, language), number: String(number) }),
        person: award.names[language] ?? `${award.givenName} ${award.familyName}`,
        company: award.legalEntity ?? 'Obi',
        ...{ from: award.from, until: award.until },
        image: drawBadge({ colour: award.colour, title, about, language }),
      };
      return this.keys.secure(openBadge(base, achievement, place), issuerOf(base));
    });
  }

  /** A signed list of what is set for a purpose. @throws Problem not-found where no credential stands in it */
  async list(base: string, list: number, purpose: StatusPurpose): Promise<object> {
    const rows = await this.work.read<{ position: number; revoked: boolean; renewed: boolean }>(
      `SELECT i.position, coalesce(a.revoked_at <= $2, false) AS revoked, EXISTS (
         SELECT FROM training.awards n WHERE n.person_id = a.person_id AND n.belt_id = a.belt_id
           AND n.from_at > a.from_at AND n.revoked_at IS NULL) AS renewed
       FROM credentials.issued i LEFT JOIN training.awards a ON a.award_id = i.award_id WHERE i.list = $1`,
      [list, this.clock.now()],
    );
    if (rows.length === 0) throw notFound({ list });
    const set = rows.filter(({ revoked, renewed }) => (purpose === 'revocation' ? revoked : renewed));
    const encoded = encodeList(set.map(({ position }) => position));
    const document = statusCredential(base, { list, purpose }, encoded, this.clock.real());
    return this.keys.secure(document, issuerOf(base));
  }

  /** Who issues: the keys that ever signed, of which the present one signs now. */
  async issuer(base: string): Promise<object> {
    return issuerDocument(base, await this.keys.multikeys());
  }

  private async place(awardId: Id): Promise<Place> {
    const known = await this.placeOf(awardId);
    if (known !== undefined) return known;
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('credentials.issued', 0))`);
    for (;;) {
      const meanwhile = await this.placeOf(awardId);
      if (meanwhile !== undefined) return meanwhile;
      await this.work.write(
        `INSERT INTO credentials.issued (award_id, list, position, issued_at)
         SELECT $1, (count(*) / $2)::integer + 1, $3, $4 FROM credentials.issued ON CONFLICT DO NOTHING`,
        [awardId, FILLED, randomInt(PLACES), this.clock.now()],
      );
    }
  }

  private async placeOf(awardId: Id): Promise<Place | undefined> {
    const [row] = await this.work.write<Place>('SELECT list, position FROM credentials.issued WHERE award_id = $1', [
      awardId,
    ]);
    return row;
  }
}
