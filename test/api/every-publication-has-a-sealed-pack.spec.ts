import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import { type Desk, openDesk } from '../support/desk';

const WORDS = { relationship: 'sponsored', language: 'en' };
const LINK = { link: 'https://x.com/obi/status/7?שלום' };

interface Pack {
  readonly contents: Readonly<Record<string, unknown>>;
  readonly hash: Buffer;
  /** What the pack says in words, by its place. */
  readonly words: Readonly<Record<string, unknown>>;
}

describe('Every publication', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.house.close();
  });

  const packOf = async (publicationId: string): Promise<Pack> => {
    const [pack] = await desk.house.work.read<Pack>(
      `SELECT contents, hash, (SELECT json_object_agg(path, value) FROM publishing.pack_value v
         WHERE v.publication_id = p.publication_id) AS words FROM publishing.pack p WHERE publication_id = $1`,
      [publicationId],
    );
    if (pack === undefined) throw new Error('There is no pack.');
    return pack;
  };

  it('has a pack that holds all that was submitted, decided and true, under a hash that the trail holds too', async () => {
    const { author, lead, publisher, submitted, ids, house, business } = desk;
    const id = await submitted(author, 'ראשונה "🙂"');
    await lead.post(`drafts/${id}/return`, { code: 'sponsored-unmarked', note: 'נא לסמן' }).expect(200);
    await author.put(`drafts/${id}`, { ...WORDS, text: 'Ad. Second\nline' }).expect(200);
    await author.post(`drafts/${id}/submission`).expect(200);
    await lead.post(`drafts/${id}/approval`, { revision: 2, note: 'good' }).expect(200);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    const published = (await publisher.post(`drafts/${id}/publication`, LINK).expect(201)).body as {
      id: string;
      at: string;
    };
    const { contents, hash, words } = await packOf(published.id);
    expect(contents).toMatchObject({
      format: 'obi-pack-2',
      sealed: published.at,
      publication: { id: published.id, revision: 2, publisher: ids['publisher'] },
      draft: { id, kind: 'post', author: ids['author'], accountKind: 'business' },
      channel: { id: business, code: 'x-service', network: 'x' },
      revisions: [
        { number: 1, relationship: 'employee', permits: { allowed: true }, checks: { language: 'he' } },
        { number: 2, relationship: 'sponsored', risk: 1 },
      ],
      reviews: [
        {
          revision: 1,
          decision: 'return',
          reviewer: ids['lead'],
          code: 'sponsored-unmarked',
          clause: '8',
        },
        { revision: 2, decision: 'approve', reviewer: ids['lead'], permits: { allowed: true } },
      ],
      belts: [{ belt: 'white' }],
      permits: { allowed: true },
      interaction: null,
    });
    const digest = createHash('sha256').update('Ad. Second\nline').digest('hex');
    expect(words).toEqual({
      'publication.link': LINK.link,
      'revisions.0.text': 'ראשונה "🙂"',
      'revisions.0.digest': expect.stringMatching(/^[0-9a-f]{64}$/),
      'revisions.1.text': 'Ad. Second\nline',
      'revisions.1.digest': digest,
      'reviews.0.note': 'נא לסמן',
      'reviews.1.note': 'good',
    });
    expect(JSON.stringify(contents)).not.toMatch(/ראשונה|Second|נא לסמן|status/);
    expect(createHash('sha256').update(canonicalize(contents)).digest().equals(hash)).toBe(true);
    const trail = await house.work.read<{ act: string; after: { pack?: string } }>(
      `SELECT e.act, v.value->'after' AS after FROM trail.entry e JOIN trail.value v ON v.entry_id = e.id
       WHERE e.subject_kind = 'draft' AND e.subject_id = $1 ORDER BY e.at, e.id`,
      [id],
    );
    expect(trail.map(({ act }) => act)).toEqual([
      'draft.submitted',
      'draft.returned',
      'draft.submitted',
      'draft.approved',
      'draft.published',
    ]);
    expect(trail.at(-1)?.after.pack).toBe(hash.toString('hex'));
  });

  it('happens once, whatever is repeated', async () => {
    const { author, publisher, approved, house } = desk;
    const id = await approved(author, 'once');
    await publisher.post(`drafts/${id}/taking`).expect(200);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => publisher.post(`drafts/${id}/publication`, LINK)),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(replies.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    await publisher.post(`drafts/${id}/publication`, { link: 'https://x.com/other' }).expect(409);
    const counts = await house.work.read(
      `SELECT (SELECT count(*)::int FROM publishing.publication WHERE draft_id = $1) AS publications,
         (SELECT count(*)::int FROM publishing.pack k JOIN publishing.publication p ON p.id = k.publication_id WHERE p.draft_id = $1)
           AS packs,
         (SELECT count(*)::int FROM platform.outbox WHERE name = 'drafts.published' AND payload->>'draftId' = $1::text) AS told`,
      [id],
    );
    expect(counts).toEqual([{ publications: 1, packs: 1, told: 1 }]);
  });

  it('keeps its pack from being changed or removed', async () => {
    const { house } = desk;
    const statements = [
      'UPDATE publishing.pack SET at = at',
      'DELETE FROM publishing.pack',
      'TRUNCATE publishing.pack',
    ];
    for (const statement of statements) {
      await expect(house.work.run(() => house.work.write(statement))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it('has one, and never more than was approved, after many hands at once', async () => {
    const { author, colleague, lead, second, publisher, post, house } = desk;
    const ids = await Promise.all(
      Array.from({ length: 8 }, (_, at) => post(at % 2 === 0 ? author : colleague, `w${at}`)),
    );
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(
        ids.flatMap((id, at) => {
          const writer = at % 2 === 0 ? author : colleague;
          return [
            writer.post(`drafts/${id}/submission`).then(),
            lead.post(`drafts/${id}/approval`, { revision: round + 1 }).then(),
            second.post(`drafts/${id}/return`, { code: 'tone', note: 'x' }).then(),
            publisher.post(`drafts/${id}/taking`).then(),
            publisher.post(`drafts/${id}/publication`, LINK).then(),
            ...(round % 2 === 0 ? [] : [writer.put(`drafts/${id}`, { ...WORDS, text: `w${at} ${round}` }).then()]),
          ];
        }),
      );
    }
    const faulty = await house.work.read(
      `SELECT d.id FROM drafts.draft d
       LEFT JOIN publishing.publication p ON p.draft_id = d.id LEFT JOIN publishing.pack k ON k.publication_id = p.id
       LEFT JOIN drafts.review w ON w.draft_id = d.id AND w.revision = p.revision AND w.decision = 'approve'
       WHERE (d.state = 'published') <> (p.id IS NOT NULL) OR (p.id IS NULL) <> (k.publication_id IS NULL)
         OR (p.id IS NOT NULL AND (w.id IS NULL OR w.decided_by = d.author_id OR p.revision <> d.approved_revision))`,
    );
    expect(faulty).toEqual([]);
    const [row] = await house.work.read<{ n: number }>('SELECT count(*)::int AS n FROM publishing.publication');
    expect(row?.n).toBeGreaterThan(2);
  });
});
