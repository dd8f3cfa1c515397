import { unzipSync } from 'fflate';
import { personalTables } from '../../src/platform/declarations/personal';
import { type Desk, openDesk } from '../support/desk';
import { picture } from '../support/picture';

interface Table {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

describe('A person’s own export', () => {
  let desk: Desk;
  let id: string;
  let tables: readonly Table[];
  const rows = (table: string): Table['rows'] => tables.find((each) => each.table === table)?.rows ?? [];

  beforeAll(async () => {
    desk = await openDesk();
    const { author, colleague, lead, ids } = desk;
    await desk.submitted(author, 'שלום "עולם" <script>alert(1)</script> & 🙂');
    const unsent = await desk.post(author, 'not yet');
    await author.post(`drafts/${unsent}/images`).attach('file', picture(), 'x.png').expect(201);
    await desk.submitted(colleague, 'somebody else’s words');
    await lead.get(`people/${ids['author']}`).expect(200);
    await author.put('my/acting', { optedOut: true }).expect(200);
    const { house } = desk;
    const admin = await house.as('admin');
    const { link } = (await admin.post(`people/${ids['author']}/invitation`).expect(201)).body;
    const code = String(link).split('#')[1];
    await house.anonymous().post('link-acceptances', { code, password: 'seven green kites over Haifa' }).expect(204);
    // A new password ends every login there was.
    desk = { ...desk, author: await house.as('author') };
  });
  afterAll(async () => {
    await desk.house.close();
  });

  it('is made in the background, with progress, once at a time', async () => {
    const { author, house } = desk;
    const [first, second] = await Promise.all([
      author.post('my/exports').set('accept-language', 'he').expect(202),
      author.post('my/exports').set('accept-language', 'he').expect(202),
    ]);
    id = first.body.id;
    expect(second.body.id).toBe(id);
    expect(first.body).toMatchObject({ step: 0, steps: personalTables().length, doneAt: null, language: 'he' });
    expect((await author.get(`my/exports/${id}/json`).expect(409)).body.code).toBe('export-not-ready');
    await house.settle();
    const done = (await author.get(`my/exports/${id}`).expect(200)).body;
    expect(done).toMatchObject({ step: done.steps, doneAt: expect.any(String) });
    const days = (Date.parse(done.expiresAt) - Date.parse(done.doneAt)) / 86_400_000;
    expect(days).toBe(7);
    expect((await author.get('my/exports').expect(200)).body.items).toHaveLength(1);
  });

  it('holds every declared table, and one’s own rows alone', async () => {
    const { author, ids } = desk;
    const reply = await author.get(`my/exports/${id}/json`).expect(200);
    expect(reply.headers['content-disposition']).toContain('my-data.json');
    tables = reply.body.tables;
    expect(tables.map(({ table }) => table).sort()).toEqual(
      personalTables()
        .map(({ table }) => table)
        .sort(),
    );
    expect(rows('people.person')).toMatchObject([
      { id: ids['author'], external_id: 'author', names: { he: 'נועה לוי' } },
    ]);
    expect(rows('drafts.draft')).toMatchObject([{ author_id: ids['author'] }, { author_id: ids['author'] }]);
    expect(rows('drafts.revision')).toMatchObject([{ text: 'שלום "עולם" <script>alert(1)</script> & 🙂' }]);
    expect(rows('training.award')).toMatchObject([{ person_id: ids['author'] }]);
    expect(rows('trail.look')).toMatchObject([{ reader_id: ids['lead'], purpose: 'person-page' }]);
    expect(rows('permits.opt_out')).toHaveLength(1);
    expect(rows('trail.entry').map(({ act }) => act)).toContain('draft.submitted');
    expect(JSON.stringify(tables)).not.toContain('somebody else');
    expect(rows('accounts.password')).toMatchObject([{ person_id: ids['author'] }]);
    expect(rows('accounts.link')).toMatchObject([{ person_id: ids['author'], kind: 'invitation' }]);
    expect(JSON.stringify(tables)).not.toMatch(/secret_hash|previous_hash|argon2|"salt"/);
    for (const login of rows('access.login')) expect(login).not.toHaveProperty('secret_hash');
  });

  it('comes with one’s pictures in one archive', async () => {
    const [{ file, bytes } = {}] = rows('images.image');
    expect(file).toMatch(/^pictures\/[\w-]+\.png$/);
    const { body } = await desk.author.get(`my/exports/${id}/zip`).responseType('blob').expect(200);
    const files = unzipSync(body as Buffer);
    expect(Object.keys(files)).toEqual(['my-data.json', 'my-data.html', file]);
    expect(files[String(file)]).toHaveLength(Number(bytes));
    expect(Buffer.from(files['my-data.html'] ?? []).toString()).toContain(`<a href="${String(file)}">`);
  });

  it('reads as a page in their language, right to left, in which no words become markup', async () => {
    const page = await desk.author.get(`my/exports/${id}/html`).expect(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.text).toContain('<html lang="he" dir="rtl">');
    expect(page.text).toContain('<h1>כל הנתונים שלי</h1>');
    expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; 🙂');
    expect(page.text).not.toContain('<script>');
    expect(page.text).toContain('<th scope="col">שם משפחה</th>');
    expect(page.text).toContain('<h2>גרסאות שהוגשו לסקירה</h2>');
  });

  it('is nobody else’s, and expires', async () => {
    const { colleague, author, house } = desk;
    for (const path of ['', '/json', '/html', '/zip']) await colleague.get(`my/exports/${id}${path}`).expect(404);
    await house.anonymous().get(`my/exports/${id}/json`).expect(401);
    house.clock.advance(7 * 86_400_000);
    expect((await author.get(`my/exports/${id}/json`).expect(410)).body.code).toBe('export-expired');
    const next = (await author.post('my/exports').set('accept-language', 'en').expect(202)).body;
    expect(next.id).not.toBe(id);
    await house.settle();
    const page = await author.get(`my/exports/${next.id}/html`).expect(200);
    expect(page.text).toContain('<html lang="en" dir="ltr">');
  });
});
