import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalize } from 'json-canonicalize';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { hashValue } from '../../platform/trail/chain';
import { Trail } from '../../platform/trail/trail';
import { ApprovedWords, type Draft, StandingService } from '../drafts/public';
import { Permits } from '../permits/public';
import { conceal } from './pack';
import { type Publication, PublicationsRepository } from './publications.repository';

/** What was true of the author and the channel. */
const TRUE_THEN = `
  SELECT jsonb_build_object(
    'channel', (SELECT jsonb_build_object('id', c.channel_id, 'code', c.code, 'network', c.network)
      FROM channels.directory c WHERE c.channel_id = $1),
    'belts', (SELECT coalesce(jsonb_agg(jsonb_build_object('belt', h.belt_code, 'award', h.award_id, 'from', h.from_at,
      'until', h.until_at) ORDER BY h.rank, h.award_id), '[]') FROM training.held_at($3) h WHERE h.person_id = $2),
    'acknowledgements', (SELECT coalesce(jsonb_agg(jsonb_build_object('document', f.code, 'edition', a.edition_id,
      'inForce', f.edition_id, 'at', a.acknowledged_at) ORDER BY f.code), '[]')
      FROM rules.acknowledged_at($3) a JOIN rules.in_force_at($3) f ON f.document_id = a.document_id
      WHERE a.person_id = $2)) AS facts`;

/**
 * Evidence packs: everything that was true when words went out, sealed in the transaction of the publication. The words
 * lie beside the pack, under salted hashes, so that they can be erased and the pack still proves the rest. Persons
 * stand in a pack by their ids, instants in UTC; whose names they are stays in the directory.
 */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly work: Work,
    private readonly trail: Trail,
    private readonly permits: Permits,
    private readonly words: ApprovedWords,
    private readonly standing: StandingService,
    private readonly publications: PublicationsRepository,
  ) {}

  /** Gathers, hashes and appends the pack of a publication, and writes its hash into the trail. */
  async seal(draft: Draft, publication: Publication): Promise<void> {
    await this.work.write(`SELECT set_config('timezone', 'UTC', true)`);
    const { interaction, channel, risk } = await this.standing.of(draft);
    const { id, revision, publisherId: publisher, link, at } = publication;
    const contents = {
      format: 'obi-pack-2',
      publication: { id, revision, publisher, link, at: at.toISOString() },
      ...(await this.besides(draft.id, revision)),
      ...(await this.story(draft.id)),
      ...(await this.trueThen(draft, at)),
      permits: await this.permits.answer(draft.authorId, draft.kind, { channelId: channel.id, risk }),
      interaction:
        interaction === null
          ? null
          : {
              id: interaction.id,
              thread: interaction.threadId,
              risk,
              textDigest: sha256(interaction.text).toString('hex'),
            },
      sealed: at.toISOString(),
    };
    const salts = new Map<string, Buffer>();
    const { contents: facts, values } = conceal(JSON.parse(JSON.stringify(contents)), ({ path, value }) => {
      const salt = randomBytes(16);
      salts.set(path, salt);
      return hashValue(salt, value).toString('hex');
    });
    const hash = sha256(canonicalize(facts));
    await this.publications.addPack(id, JSON.stringify(facts), hash, at);
    await this.publications.addValues(id, values, salts);
    await this.trail.append({
      act: 'draft.published',
      subject: { kind: 'draft', id: draft.id },
      after: { publicationId: id, pack: hash.toString('hex') },
    });
  }

  /** What else a revision is made of: its pictures, whose suggestions, and the steps its review took. */
  private async besides(draftId: Id, revision: number): Promise<Readonly<Record<string, unknown>>> {
    const [row] = await this.work.read<{ images: unknown; shares: unknown; courses: unknown }>(
      `SELECT images.story($1) AS images, reviews.story($1) AS courses, (SELECT coalesce(jsonb_agg(jsonb_build_object('person', s.person_id,
         'share', round(s.share::numeric, 4)) ORDER BY s.person_id), '[]')
         FROM suggestions.shares s WHERE s.draft_id = $1 AND s.revision = $2) AS shares`,
      [draftId, revision],
    );
    return { images: row?.images ?? [], shares: row?.shares ?? [], courses: row?.courses ?? [] };
  }

  /** What was submitted and decided, each revision with what its checks found under which versions of their rules. */
  private async story(draftId: Id): Promise<Readonly<Record<string, unknown>>> {
    const story = await this.words.story(draftId);
    const revisions = story['revisions'] as readonly { readonly number: number }[];
    const rows = await this.work.read<{ number: number; checks: unknown }>(
      'SELECT n.number, checks.of_revision($1, n.number) AS checks FROM unnest($2::integer[]) AS n (number)',
      [draftId, revisions.map(({ number }) => number)],
    );
    const checks = new Map(rows.map((row) => [row.number, row.checks]));
    return { ...story, revisions: revisions.map((each) => ({ ...each, checks: checks.get(each.number) ?? null })) };
  }

  private async trueThen({ channelId, authorId }: Draft, at: Date): Promise<Readonly<Record<string, unknown>>> {
    const [row] = await this.work.read<{ facts: Readonly<Record<string, unknown>> }>(TRUE_THEN, [
      channelId,
      authorId,
      at,
    ]);
    return row?.facts ?? {};
  }
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
