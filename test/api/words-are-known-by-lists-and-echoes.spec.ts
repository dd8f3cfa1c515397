import { HouseClock } from '../../src/platform/database/pace';
import { type WordlistKind, WordlistsReader } from '../../src/features/wordlists/public';
import { EchoesReader } from '../../src/features/echoes/public';
import { type Desk, openDesk } from '../support/desk';
import type { House, Visitor } from '../support/house';
import { addPeople } from '../support/people';

let desk: Desk;
let house: House;
let lead: Visitor;
let owner: Visitor;
let other: Visitor;
let people: Record<string, string>;
beforeAll(async () => {
  desk = await openDesk();
  house = desk.house;
  people = await addPeople(house, [
    { externalId: 'L', roles: ['lead'] },
    { externalId: 'OWNER' },
    { externalId: 'OTHER', roles: ['hr'] },
  ]);
  [lead, owner, other] = [await house.as('L'), await house.as('OWNER'), await house.as('OTHER')];
});
afterAll(async () => {
  await desk.house.close();
});

const NAMES = { en: 'Ours', he: 'שלנו' };
const DAY = 86_400_000;
let lists = 0;
let posts = 0;

async function begin(kind: WordlistKind, more: object = {}): Promise<string> {
  lists += 1;
  const names = { en: `Ours ${lists}`, he: `שלנו ${lists}` };
  const { body } = await lead.post('wordlists', { kind, names, ownerId: people['OWNER'], ...more }).expect(201);
  return body.id as string;
}

const enter = (list: string, entry: object) => owner.post(`wordlists/${list}/entries`, { match: 'word', ...entry });

async function found(kind: WordlistKind, text: string, language = 'he', at?: Date): Promise<string[]> {
  const { book } = await house.get(WordlistsReader).inForce(kind, language, at ?? house.get(HouseClock).now());
  return book.find(text).map(({ from, to }) => text.slice(from, to));
}

describe('A word list', () => {
  it('is kept by leads, and begins with short ones of our own in both languages', async () => {
    const { body } = await lead.get('wordlists').expect(200);
    expect(body.can).toContain('phishing');
    expect((body.items as { kind: string }[]).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['offensive', 'claims', 'promises', 'jargon', 'competitors']),
    );
    expect((await other.get('wordlists').expect(200)).body).toEqual({ items: [], can: [] });
    await other.post('wordlists', { kind: 'jargon', names: NAMES, ownerRole: 'hr' }).expect(403);
    expect(await found('offensive', 'What a sh1t, הזבל')).toEqual(['sh1t', 'זבל']);
    expect(await found('claims', 'עלייה של 30%, הטוב ביותר')).toEqual(['30%', 'הטוב ביותר']);
    expect(await found('promises', 'You get it within 2 days', 'en')).toEqual(['within 2 days']);
    expect(await found('protected', 'ועד העובדים צודק')).toEqual(['ועד העובדים']);
  });

  it('that is a secret is there for its owner alone, and counts for everybody', async () => {
    const list = await begin('confidential');
    const entry = await enter(list, { phrase: 'פרויקט נחשון' }).expect(201);
    for (const visitor of [lead, other]) {
      await visitor.get(`wordlists/${list}`).expect(404);
      await visitor.get(`wordlists/${list}/entries`).expect(404);
      await visitor.get(`wordlists/${list}/entries.csv`).expect(404);
      await visitor.post(`wordlists/${list}/entries`, { phrase: 'x', match: 'word' }).expect(404);
      await visitor.post(`wordlist-entries/${entry.body.id as string}/ending`, {}).expect(404);
      await visitor.put(`wordlists/${list}`, { names: NAMES, ownerRole: 'hr' }).expect(404);
    }
    expect((await owner.get('wordlists').expect(200)).body.items).toHaveLength(1);
    expect(await found('confidential', 'מהפרויקט נחשון לא מספרים: בפרויקט־נחשון')).toEqual([
      'פרויקט נחשון',
      'פרויקט־נחשון',
    ]);
    // The trail says that something was entered, not what.
    const rows = await house.work.read(
      `SELECT v.value FROM trail.entry e JOIN trail.value v ON v.entry_id = e.id WHERE e.subject_id = $1 AND e.act = 'wordlist.entry-added'`,
      [list],
    );
    expect(JSON.stringify(rows)).not.toContain('נחשון');
    expect(rows).toHaveLength(1);
  });

  it('is not opened by a lead whom nobody named, but handed over it is', async () => {
    const list = await begin('unreleased');
    const { body } = await owner.get(`wordlists/${list}`).expect(200);
    await owner.put(`wordlists/${list}`).set('if-match', '"9"').send({ names: NAMES, ownerRole: 'lead' }).expect(409);
    await owner
      .put(`wordlists/${list}`)
      .set('if-match', `"${body.version as number}"`)
      .send({ names: NAMES, ownerRole: 'lead' })
      .expect(204);
    await owner.get(`wordlists/${list}`).expect(404);
    await lead.get(`wordlists/${list}`).expect(200);
    await lead.put(`wordlists/${list}`, { names: NAMES }).expect(422);
    await lead.put(`wordlists/${list}`, { names: NAMES, ownerRole: 'lead', ownerId: people['OWNER'] }).expect(422);
  });

  it('counts from and until its instants, and what counted before stays known', async () => {
    const now = house.get(HouseClock).now();
    const list = await begin('unreleased');
    const until = new Date(now.getTime() + 2 * DAY);
    const coming = new Date(now.getTime() + DAY);
    await enter(list, { phrase: 'Aurora', until: until.toISOString() }).expect(201);
    await enter(list, { phrase: 'Borealis', from: coming.toISOString() }).expect(201);
    expect(await found('unreleased', 'Aurora and Borealis')).toEqual(['Aurora']);
    expect(await found('unreleased', 'Aurora and Borealis', 'en', coming)).toEqual(['Aurora', 'Borealis']);
    expect(await found('unreleased', 'Aurora and Borealis', 'en', until)).toEqual(['Borealis']);
    expect(await found('unreleased', 'Aurora', 'en', new Date(now.getTime() - DAY))).toEqual([]);

    await enter(list, { phrase: 'AURORA' }).expect(409);
    await enter(list, { phrase: 'Aurora', from: until.toISOString() }).expect(201);
    await enter(list, { phrase: 'x', from: coming.toISOString(), until: now.toISOString() }).expect(422);
    await enter(list, { phrase: '*', match: 'pattern' }).expect(422);
    await enter(list, { phrase: '.*(a+)+$', match: 'regex' }).expect(422);

    const { body } = await owner.get(`wordlists/${list}/entries?search=auro&standing=counts`).expect(200);
    expect(body.items).toHaveLength(1);
    const { id } = body.items[0] as { id: string };
    const ended = await owner.post(`wordlist-entries/${id}/ending`, {}).expect(200);
    expect(ended.body.standing).toBe('ended');
    await owner.post(`wordlist-entries/${id}/ending`, {}).expect(409);
    expect(await found('unreleased', 'Aurora')).toEqual([]);
  });

  it('is taken from a file whole or not at all, and given as one that can be taken again', async () => {
    const list = await begin('competitors');
    const send = (file: string) => owner.post(`wordlists/${list}/imports`).set('content-type', 'text/csv').send(file);
    const { body } = await send('phrase,match,until\nAcme,word,\n,word,\nעוגן,guess,2026-13-01\nAcme,word,\n').expect(
      422,
    );
    expect(
      (body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`),
    ).toEqual(['3/phrase required', '4/match not-a-manner', '4/until not-a-date', '5/phrase wordlist-row-doubled']);
    expect(await found('competitors', 'Acme')).toEqual([]);
    await send('name\nAcme\n').expect(422);
    await send('phrase\n"Acme\n').expect(422);
    const file = 'phrase,match,note,until\nAcme,word,"a, b",\nעוגן,prefix,,2190-01-01\n=Sum,contains,,\n';
    expect((await send(file).expect(200)).body).toEqual({ rows: 3, added: 3, known: 0 });
    expect((await send(file).expect(200)).body).toEqual({ rows: 3, added: 0, known: 3 });
    expect(await found('competitors', 'acme ועוגנים, x=SUM')).toEqual(['acme', 'עוגנ', '=SUM']);
    const given = await owner.get(`wordlists/${list}/entries.csv`).expect(200);
    expect(given.text).toContain("'=Sum");
    expect((await send(given.text).expect(200)).body).toEqual({ rows: 3, added: 0, known: 3 });
  });

  it('of domains holds domains, which deceive with all that is under them', async () => {
    const list = await begin('phishing');
    await enter(list, { phrase: 'not a domain' }).expect(422);
    await enter(list, { phrase: 'evil.top' }).expect(201);
    const { domains } = await house.get(WordlistsReader).phishing(house.get(HouseClock).now());
    expect([...domains]).toEqual(['evil.top']);
  });

  it('is looked after by leads when its owner leaves', async () => {
    const list = await begin('confidential');
    const leaver = (await addPeople(house, [{ externalId: 'LEAVER' }]))['LEAVER'];
    await owner.put(`wordlists/${list}`, { names: NAMES, ownerId: leaver }).expect(204);
    await lead.get(`wordlists/${list}`).expect(404);
    await addPeople(house, [{ externalId: 'LEAVER', leftOn: '2020-01-01' }]);
    await house.settle();
    await lead.get(`wordlists/${list}`).expect(200);
  });
});

describe('An echo', () => {
  const said =
    'מעכשיו אפשר להחזיר מוצרים בכל סניף שלנו, בלי קבלה ובלי שאלות, גם ביום שישי בבוקר. נשמח לראות אתכם! #שקיפות';
  const alike = async (text: string, author = 'author', since = new Date(0)) =>
    house.get(EchoesReader).alike(text, desk.business, desk.ids[author] ?? '', since);
  const publish = async (by: Visitor, text: string): Promise<string> => {
    const id = await desk.approved(by, text);
    await desk.publisher.post(`drafts/${id}/taking`).expect(200);
    await desk.publisher
      .post(`drafts/${id}/publication`, { link: `https://x.com/shop/status/${(posts += 1)}` })
      .expect(201);
    return id;
  };

  it('is of what went out, not of what is being written or waits', async () => {
    await desk.post(desk.colleague, said);
    await desk.submitted(desk.colleague, said);
    await desk.approved(desk.colleague, said);
    await house.settle();
    expect(await alike(said)).toEqual([]);
  });

  it('tells the writer their own post, and a colleague’s without whose it is', async () => {
    const id = await publish(desk.colleague, said);
    await house.settle();
    const changed = said.replace('נשמח', 'ממש נשמח').replace('בבוקר', 'בערב');
    const [other] = await alike(changed);
    expect(other).toMatchObject({ draftId: null, own: false, here: true, text: said });
    expect(other?.share).toBeGreaterThan(0.5);
    expect(JSON.stringify(other)).not.toContain(desk.ids['colleague']);
    expect(await alike(changed, 'colleague')).toMatchObject([{ draftId: id, own: true }]);
    expect(
      await alike('בוקר טוב לכולם! היום נדבר על משהו אחר לגמרי, על חורף ועל צמיגים ועל נסיעה בטוחה בגשם.'),
    ).toEqual([]);
    expect(await alike('תודה רבה!')).toEqual([]);
  });

  it('is found among however many later posts that share a row of letters with it', async () => {
    const aside = (statement: string) =>
      house.acting({ kind: 'operator', name: 'test' }, () => house.work.run(() => house.work.write(statement)));
    await aside(
      `INSERT INTO echoes.post (draft_id, author_id, channel_id, at, bands)
       SELECT gen_random_uuid(), gen_random_uuid(), p.channel_id, p.at + n * interval '1 minute', p.bands[1:1] || array_fill(n, ARRAY[31])
       FROM echoes.post p, generate_series(1, 500) n WHERE p.bands <> '{}'`,
    );
    expect(await alike(said)).toMatchObject([{ text: said }]);
    await aside('DELETE FROM echoes.post p WHERE NOT EXISTS (SELECT FROM drafts.draft d WHERE d.id = p.draft_id)');
  });

  it('is forgotten in time, and found again when it was missed', async () => {
    const later = new Date(house.get(HouseClock).now().getTime() + DAY);
    expect(await alike(said, 'author', later)).toEqual([]);
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.work.run(() => house.work.write('DELETE FROM echoes.post')),
    );
    expect(await alike(said)).toEqual([]);
    await house.tick('echoes.keep');
    expect(await alike(said)).toHaveLength(1);
  });
});
