import { createHash, webcrypto } from 'node:crypto';
import { verifyEvidence } from '../../src/features/evidence/public';
import { TrailVerifier } from '../../src/platform/trail/verify';
import { type Desk, openDesk } from '../support/desk';
import type { Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { picture } from '../support/picture';

const DAY = 86_400_000;

interface File {
  readonly packs: { values: { path: string; value?: unknown }[]; contents: Record<string, unknown> }[];
  readonly attachments: { digest: string; type: string; content: string }[];
  readonly chain: { links: { pack: string }[] };
}

describe('Evidence is kept, held and verified', () => {
  let desk: Desk;
  let auditor: Visitor;
  let hr: Visitor;
  let admin: Visitor;
  const published: string[] = [];
  let pictureAt = '';

  const publish = async (text: string, image?: Buffer): Promise<string> => {
    const { author, publisher, lead, post } = desk;
    const id = await post(author, text);
    if (image !== undefined) {
      const sent = author.post(`drafts/${id}/images`).attach('file', image, 'x.png');
      const { body } = await sent.expect(201);
      await author.put(`drafts/${id}/images/${(body as { id: string }).id}`, { alt: { he: 'דלת' } }).expect(200);
    }
    await author.post(`drafts/${id}/submission`).expect(200);
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    const link = `https://x.com/service/status/${published.length + 1}`;
    const body = (await publisher.post(`drafts/${id}/publication`, { link }).expect(201)).body as { id: string };
    published.push(body.id);
    await desk.house.settle();
    return body.id;
  };
  const file = async (): Promise<File> =>
    (await auditor.post('evidence-exports', { reason: 'A case' }).expect(200)).body as File;
  const keys = async (): Promise<unknown> => (await auditor.get('proof-keys').expect(200)).body;
  const faultsOf = async (document: unknown, known: unknown = null): Promise<string[]> =>
    (await verifyEvidence(document, known, webcrypto.subtle)).faults.map(({ code }) => code);

  beforeAll(async () => {
    desk = await openDesk();
    await addPeople(desk.house, [
      { externalId: 'auditor', roles: ['auditor'] },
      { externalId: 'second-auditor', roles: ['auditor'] },
    ]);
    auditor = await desk.house.as('auditor');
    [hr, admin] = [await desk.house.as('hr'), await desk.house.as('admin')];
  });
  afterAll(async () => {
    await desk.house.close();
  });

  it('every pack stands in one chain and is read by auditors alone', async () => {
    const [first, second] = [await publish('first words', picture()), await publish('second words')];
    const { items } = (await auditor.get('evidence-packs?limit=1').expect(200)).body;
    expect(items).toMatchObject([
      {
        id: second,
        number: 2,
        kind: 'post',
        class: '7-years',
        held: false,
        certificates: [],
        link: expect.any(String) as string,
      },
    ]);
    const pack = (await auditor.get(`evidence-packs/${first}`).expect(200)).body;
    expect(pack).toMatchObject({
      ...{ id: first, number: 1, author: { id: desk.ids['author'] }, publisher: { id: desk.ids['publisher'] } },
      contents: { format: 'obi-pack-2', belts: [{ belt: 'white' }], permits: { allowed: true } },
      reviewers: [{ id: desk.ids['lead'] }],
    });
    // Its pictures are there as well, each under the digest that the pack holds.
    const [shown] = pack.pictures as { id: string; digest: string }[];
    expect(pack.pictures).toMatchObject([{ type: 'image/png', alt: { he: 'דלת' }, revisions: [1] }]);
    expect(pack.values).toContainEqual({ path: 'images.0.digest', value: shown?.digest, certificate: null });
    pictureAt = `evidence-packs/${first}/pictures/${shown?.id}/content`;
    const sent = await auditor.get(pictureAt).expect(200);
    expect(
      createHash('sha256')
        .update(sent.body as Buffer)
        .digest('hex'),
    ).toBe(shown?.digest);
    await auditor.get(`evidence-packs/${second}/pictures/${shown?.id}/content`).expect(404);
    for (const visitor of [desk.lead, desk.author, hr]) await visitor.get(pictureAt).expect(403);
    expect(pack.values).toEqual(
      expect.arrayContaining([{ path: 'revisions.0.text', value: 'first words', certificate: null }]),
    );
    expect((await auditor.get('evidence-chain').expect(200)).body).toMatchObject({
      ...{ packs: 2, chained: 2, without: 0, head: expect.stringMatching(/^2:[0-9a-f]{64}$/) as string, faults: [] },
    });
    for (const visitor of [desk.lead, desk.author, hr, admin]) {
      await visitor.get('evidence-packs').expect(403);
      await visitor.post('evidence-exports', { reason: 'x y z' }).expect(403);
    }
    await auditor.get(`evidence-packs/${desk.ids['lead']}`).expect(404);
    await expect(
      desk.house.work.run(() => desk.house.work.write('UPDATE evidence.link SET at = at')),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('one file verifies offline, and no change to it goes unseen', async () => {
    const document = await file();
    const verdict = await verifyEvidence(document, await keys(), webcrypto.subtle);
    expect(verdict).toMatchObject({ faults: [], packs: 2, links: 2, erased: 0, pictures: 1, known: true });
    const [attached] = document.attachments;
    const bytes = Buffer.from(attached?.content ?? '', 'base64');
    expect(attached).toMatchObject({ type: 'image/png', digest: createHash('sha256').update(bytes).digest('hex') });
    expect(verdict.values).toBeGreaterThan(4);
    expect(await faultsOf(document)).toEqual([]);
    expect(await faultsOf(document, { items: [] })).toEqual(['key-unknown']);
    const changed = async (change: (copy: File) => void): Promise<string[]> => {
      const copy = structuredClone(document);
      change(copy);
      return faultsOf(copy);
    };
    expect(await changed((copy) => Object.assign(copy.packs[0]?.values[0] ?? {}, { value: 'other' }))).toEqual([
      ...['signature', 'value-changed'],
    ]);
    expect(await changed((copy) => copy.packs[1]?.values.pop())).toEqual(['signature', 'value-missing']);
    expect(await changed((copy) => Object.assign(copy.packs[0]?.contents ?? {}, { sealed: 'then' }))).toEqual(
      expect.arrayContaining(['pack-changed', 'chain-missing']),
    );
    expect(await changed((copy) => Object.assign(copy.chain.links[0] ?? {}, { number: 7 }))).toContain('chain-changed');
    expect(await changed((copy) => copy.chain.links.pop())).toEqual(['signature', 'chain-missing']);
    const other = picture('elsewhere').toString('base64');
    expect(await changed((copy) => Object.assign(copy.attachments[0] ?? {}, { content: other }))).toEqual([
      ...['signature', 'picture-changed'],
    ]);
    expect(await changed((copy) => copy.attachments.pop())).toEqual(['signature', 'picture-missing']);
    expect(await changed((copy) => copy.attachments.push({ digest: 'ab', type: 'x', content: '' }))).toEqual([
      ...['signature', 'picture-unknown'],
    ]);
    const slim = (await auditor.post('evidence-exports', { reason: 'A case', pictures: false }).expect(200)).body;
    expect(slim).not.toHaveProperty('attachments');
    expect(await verifyEvidence(slim, null, webcrypto.subtle)).toMatchObject({ faults: [], packs: 2, pictures: 0 });
    for (const nothing of [null, [], 'x', {}, { format: 'obi-evidence-1' }]) {
      expect(await faultsOf(nothing)).toEqual(['no-evidence']);
    }
    const page = await desk.author.get('evidence-verifier').expect(200);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(page.text).not.toMatch(/\b(src|href)=|fetch\(|XMLHttpRequest/);
    const acts = (await auditor.get('trail?act=evidence.exported').expect(200)).body.items as unknown[];
    expect(acts).toHaveLength(2);
    expect(acts[1]).toMatchObject({ after: { packs: 2, first: 1, last: 2, reason: 'A case' } });
  });

  it('is kept by class, by a rule in force when the words went out', async () => {
    const own = { code: 'short', names: { en: 'Short', he: 'קצר' }, days: 400 };
    expect((await hr.post('evidence-classes', own).expect(200)).body.classes).toContainEqual({
      ...{ code: 'short', names: own.names, days: 400, planned: false },
    });
    expect((await hr.post('evidence-classes', own).expect(422)).body.errors[0].code).toBe('code-taken');
    const rule = { channelId: desk.business, kind: 'post', class: 'short', reason: 'Notices of the day' };
    await auditor.post('evidence-class-rules', rule).expect(403);
    await hr.post('evidence-class-rules', { ...rule, class: 'none-such' }).expect(422);
    const { rules } = (await hr.post('evidence-class-rules', rule).expect(200)).body;
    expect(rules[0]).toMatchObject({ channelId: desk.business, kind: 'post', class: 'short', until: null });
    await publish('third words', picture('third'));
    await publish('fourth words, held', picture('fourth, held'));
    const { items } = (await auditor.get('evidence-packs').expect(200)).body;
    expect(items.map((item: { class: string }) => item.class)).toEqual(['short', 'short', '7-years', '7-years']);
  });

  it('is disposed of in time under a signed certificate, but not what a case holds, and still verifies', async () => {
    const [, , third, fourth] = published;
    const held = { publicationId: fourth, reason: 'A claim was announced' };
    const { id } = (await auditor.post('evidence-holds', held).expect(201)).body as { id: string };
    await auditor.post('evidence-holds', { ...held, channelId: desk.business }).expect(422);
    await desk.lead.post('evidence-holds', held).expect(403);
    expect((await auditor.get('evidence-packs?held=true').expect(200)).body.items).toMatchObject([{ id: fourth }]);

    desk.house.clock.advance(401 * DAY);
    auditor = await desk.house.as('auditor');
    admin = await desk.house.as('admin');
    const dispose = async (): Promise<number> => {
      await admin.post('retention-runs').expect(202);
      await desk.house.settle();
      const [run] = (await admin.get('retention-runs').expect(200)).body.items;
      return run.tasks.find(({ name }: { name: string }) => name === 'evidence.packs').removed as number;
    };
    expect(await dispose()).toBeGreaterThan(2);
    const values = async (
      publicationId: string | undefined,
    ): Promise<{ value: unknown; certificate: number | null }[]> =>
      (await auditor.get(`evidence-packs/${publicationId}`).expect(200)).body.values;
    expect((await values(third)).every(({ value, certificate }) => value === null && certificate !== null)).toBe(true);
    expect((await values(fourth)).every(({ certificate }) => certificate === null)).toBe(true);
    expect((await values(published[0])).every(({ certificate }) => certificate === null)).toBe(true);
    const left = await desk.house.work.read<{ text: string }>(
      `SELECT r.text FROM drafts.revision r JOIN publishing.publication u ON u.draft_id = r.draft_id WHERE u.id = $1`,
      [third],
    );
    expect(left[0]?.text).toMatch(/^Erased by certificate/);

    const [listed] = (await auditor.get('evidence-certificates').expect(200)).body.items;
    expect(listed).toMatchObject({ kind: 'retention', packs: 1 });
    const certificate = (await auditor.get(`evidence-certificates/${listed.number}`).expect(200)).body;
    expect(certificate).toMatchObject({
      format: 'obi-disposal-1',
      packs: [
        { publication: third, class: 'short', number: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      ],
      signature: expect.any(String) as string,
    });
    expect(JSON.stringify(certificate)).not.toContain('third words');
    expect((await desk.house.get(TrailVerifier).verify()).faults).toEqual([]);
    const verdict = await verifyEvidence(await file(), await keys(), webcrypto.subtle);
    expect(verdict).toMatchObject({ faults: [], packs: 4, links: 4 });
    expect(verdict.erased).toBeGreaterThan(2);
    // What a case holds and what is still kept have their pictures; those of the third went with its words.
    expect(verdict.pictures).toBe(2);

    const reason = { reason: 'The claim was settled' };
    expect((await auditor.post(`evidence-holds/${id}/release`, reason).expect(403)).body.code).toBe(
      'evidence-hold-own-release',
    );
    const other = await desk.house.as('second-auditor');
    await other.post(`evidence-holds/${id}/release`, reason).expect(204);
    await other.post(`evidence-holds/${id}/release`, reason).expect(409);
    expect(await dispose()).toBeGreaterThan(2);
    expect((await values(fourth)).every(({ certificate: number }) => number !== null)).toBe(true);
  });

  it('in works-council mode is read person by person only for a named audit', async () => {
    const change = { legalEntity: '', minimum: 8, reason: 'agreed', on: true };
    const council = await desk.house.as('hr');
    const reply = await council.post('council-changes', change);
    if (reply.status >= 300) throw new Error(reply.text);
    expect((await auditor.get('evidence-packs').expect(200)).body).toMatchObject({ items: [], keptBack: [''] });
    expect((await auditor.get(`evidence-packs/${published[0]}`).expect(403)).body.code).toBe('audit-reason-needed');
    expect((await auditor.get(pictureAt).expect(403)).body.code).toBe('audit-reason-needed');
    const named = `auditReason=${encodeURIComponent('Complaint 17')}`;
    expect((await auditor.get(`evidence-packs?${named}`).expect(200)).body.items).toHaveLength(4);
    await auditor.get(`evidence-packs/${published[0]}?${named}`).expect(200);
  });
});
