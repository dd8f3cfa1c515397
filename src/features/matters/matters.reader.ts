import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Match } from '../topics/public';
import { type Detector, detectorOf, type Nature, type Phrase } from './matter';
import type { MatterDto } from './matters.dto';

const VIEW = `SELECT k.id, k.code, k.names, k.nature, k.minutes, k.version,
    coalesce((SELECT json_agg(json_build_object('language', p.language, 'phrase', p.phrase, 'match', p.match)
      ORDER BY p.language, p.phrase, p.match) FROM matters.phrase p WHERE p.kind_id = k.id), '[]') AS phrases,
    coalesce((SELECT json_agg(json_build_object('personId', d.person_id, 'externalId', d.external_id,
        'givenName', d.given_name, 'familyName', d.family_name, 'names', d.names) ORDER BY d.external_id)
      FROM matters.owner o JOIN people.directory d ON d.person_id = o.person_id
      WHERE o.kind_id = k.id AND o.until_at IS NULL), '[]') AS owners
  FROM matters.kind k`;

/** Kinds of matter as leads keep them, and as texts are looked through for them. */
@Injectable()
export class MattersReader {
  constructor(private readonly work: Work) {}

  all(): Promise<MatterDto[]> {
    return this.work.read<MatterDto>(`${VIEW} ORDER BY k.nature, k.code LIMIT 500`);
  }

  /** @throws Problem not-found */
  async one(id: Id): Promise<MatterDto> {
    const [kind] = await this.work.read<MatterDto>(`${VIEW} WHERE k.id = $1`, [id]);
    if (kind === undefined) throw notFound({ id });
    return kind;
  }

  /** What finds the kinds of matter of texts, by the present phrases. */
  async detector(): Promise<Detector> {
    return detectorOf(
      await this.work.write<Phrase>(
        `SELECT p.kind_id AS "kindId", k.nature, p.phrase, p.match FROM matters.phrase p
         JOIN matters.kind k ON k.id = p.kind_id ORDER BY k.code, p.phrase, p.match`,
      ),
    );
  }

  /** The phrases by which kinds of a nature are known, for whoever looks for them together with words of its own. */
  phrases(nature: Nature): Promise<{ id: Id; phrase: string; match: Match }[]> {
    return this.work.read(
      `SELECT k.id, p.phrase, p.match FROM matters.phrase p JOIN matters.kind k ON k.id = p.kind_id
       WHERE k.nature = $1 ORDER BY k.code, p.phrase, p.match`,
      [nature],
    );
  }
}
