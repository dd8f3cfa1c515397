import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalize } from 'json-canonicalize';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { Permits } from '../permits/public';
import type { DraftKind } from './draft';
import { StandingService } from './standing.service';

interface Facts {
  readonly draft_id: Id;
  readonly kind: DraftKind;
  readonly author_id: Id;
  readonly channel_id: Id;
  readonly interaction_id: Id | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Persons stand in a pack by their ids, instants in UTC; whose names they are stays in the directory. */
const FACTS = `
  SELECT d.id AS draft_id, d.kind, d.author_id, d.channel_id, d.interaction_id, jsonb_build_object(
    'publication', jsonb_build_object('id', p.id, 'revision', p.revision, 'publisher', p.publisher_id, 'link', p.link,
      'at', p.at),
    'draft', jsonb_build_object('id', d.id, 'kind', d.kind, 'author', d.author_id, 'accountKind', d.account_kind,
      'begun', d.created_at),
    'channel', (SELECT jsonb_build_object('id', c.channel_id, 'code', c.code, 'network', c.network)
      FROM channels.directory c WHERE c.channel_id = d.channel_id),
    'revisions', (SELECT jsonb_agg(jsonb_build_object('number', r.number, 'text', r.text, 'digest', encode(r.digest, 'hex'),
      'relationship', r.relationship, 'language', r.language, 'goal', r.goal_id, 'risk', r.risk, 'permits', r.permits,
      'submitted', r.submitted_at) ORDER BY r.number) FROM drafts.revision r WHERE r.draft_id = d.id),
    'reviews', (SELECT jsonb_agg(jsonb_build_object('revision', w.revision, 'decision', w.decision, 'reviewer', w.decided_by,
      'code', w.code, 'clause', k.clause, 'document', k.document_code, 'note', w.note, 'permits', w.permits, 'at', w.at)
      ORDER BY w.at) FROM drafts.review w LEFT JOIN drafts.return_code k ON k.code = w.code WHERE w.draft_id = d.id),
    'belts', (SELECT coalesce(jsonb_agg(jsonb_build_object('belt', h.belt_code, 'award', h.award_id, 'from', h.from_at,
      'until', h.until_at) ORDER BY h.rank, h.award_id), '[]') FROM training.held_at($2) h WHERE h.person_id = d.author_id),
    'acknowledgements', (SELECT coalesce(jsonb_agg(jsonb_build_object('document', f.code, 'edition', a.edition_id,
      'inForce', f.edition_id, 'at', a.acknowledged_at) ORDER BY f.code), '[]')
      FROM rules.acknowledged_at($2) a JOIN rules.in_force_at($2) f ON f.document_id = a.document_id
      WHERE a.person_id = d.author_id)) AS facts
  FROM drafts.publication p JOIN drafts.draft d ON d.id = p.draft_id WHERE p.id = $1`;

/** Evidence packs: everything that was true when words went out, sealed in the transaction of the publication. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly work: Work,
    private readonly trail: Trail,
    private readonly permits: Permits,
    private readonly standing: StandingService,
  ) {}

  /** Gathers, hashes and appends the pack of a publication, and writes its hash into the trail. */
  async seal(publicationId: Id, now: Date): Promise<void> {
    await this.work.write(`SELECT set_config('timezone', 'UTC', true)`);
    const [found] = await this.work.read<Facts>(FACTS, [publicationId, now]);
    if (found === undefined) throw notFound({ id: publicationId });
    const { interaction, channel, risk } = await this.standing.of({
      channelId: found.channel_id,
      interactionId: found.interaction_id,
    });
    const contents = {
      format: 'obi-pack-1',
      ...found.facts,
      permits: await this.permits.answer(found.author_id, found.kind, { channelId: channel.id, risk }),
      interaction:
        interaction === null
          ? null
          : {
              id: interaction.id,
              thread: interaction.threadId,
              risk,
              textDigest: sha256(interaction.text).toString('hex'),
            },
      sealed: now.toISOString(),
    };
    const text = JSON.stringify(contents);
    const hash = sha256(canonicalize(JSON.parse(text)));
    await this.work.write('INSERT INTO drafts.pack (publication_id, contents, hash, at) VALUES ($1, $2, $3, $4)', [
      publicationId,
      text,
      hash,
      now,
    ]);
    await this.trail.append({
      act: 'draft.published',
      subject: { kind: 'draft', id: found.draft_id },
      after: { publicationId, pack: hash.toString('hex') },
    });
  }
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
