import { type Desk, openDesk } from '../support/desk';
import type { Visitor } from '../support/house';

const WORDS = { relationship: 'employee', language: 'en' };

interface Item {
  readonly reason: string;
  readonly subjectId: string;
  readonly title: string;
  readonly body: string;
  readonly path: string;
}

describe('Whom a draft waits for', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.house.close();
  });

  const inbox = async (visitor: Visitor, language = 'en'): Promise<Item[]> => {
    const items = (await visitor.get('my/nudges').set('accept-language', language).expect(200)).body.items as Item[];
    return items.filter(({ reason }) => reason.startsWith('drafts.'));
  };
  const praised = async (visitor: Visitor): Promise<string[]> =>
    ((await visitor.get('my/nudges').expect(200)).body.items as Item[])
      .filter(({ reason }) => reason === 'publishing.praise')
      .map(({ title }) => title);
  const reasons = async (visitor: Visitor): Promise<string[]> => (await inbox(visitor)).map(({ reason }) => reason);

  it('is told: leads with the permit, authors, publishers; and no longer once it waits no more', async () => {
    const { house, ids, author, lead, second, roleOnly, publisher, stranger, submitted } = desk;
    const id = await submitted(author, 'waiting');
    await submitted(author, 'waiting too');
    await house.settle();
    expect(await inbox(lead)).toMatchObject([
      { reason: 'drafts.review-waiting', subjectId: ids['lead'], title: '2 drafts wait for review', path: '/reviews' },
    ]);
    expect((await inbox(lead, 'he'))[0]?.title).toBe('שתי טיוטות ממתינות לסקירה');
    expect(await reasons(second)).toEqual(['drafts.review-waiting']);
    expect(await reasons(roleOnly)).toEqual([]);
    expect(await reasons(author)).toEqual([]);

    await lead.post(`drafts/${id}/return`, { code: 'confidential', note: 'x' }).expect(200);
    await house.settle();
    expect(await inbox(author)).toMatchObject([
      {
        reason: 'drafts.returned',
        subjectId: id,
        title: 'Your draft for x-service came back',
        body: expect.stringContaining('(clause 2 of the Rules of Engagement)') as string,
        path: `/drafts/${id}`,
      },
    ]);
    expect((await inbox(author, 'he'))[0]?.title).toBe('הטיוטה שלך לערוץ x-service הוחזרה לתיקון');
    await author.put(`drafts/${id}`, { ...WORDS, text: 'better' }).expect(200);
    await house.settle();
    expect(await reasons(author)).toEqual([]);

    await author.post(`drafts/${id}/submission`).expect(200);
    await lead.post(`drafts/${id}/approval`, { revision: 2 }).expect(200);
    await house.settle();
    expect(await inbox(publisher)).toMatchObject([
      { reason: 'drafts.ready', subjectId: id, path: '/ready-to-publish' },
    ]);
    expect(await reasons(stranger)).toEqual([]);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await house.settle();
    expect(await reasons(publisher)).toEqual(['drafts.ready']);
    await publisher.post(`drafts/${id}/publication`, { link: 'https://x.com/1' }).expect(201);
    await house.settle();
    expect(await reasons(publisher)).toEqual([]);
    expect(await praised(author)).toEqual(['Your words are out: x-service']);
  });

  it('is thanked for words that were good at first reading, and nobody else hears of it', async () => {
    const { house, author, lead, publisher, submitted } = desk;
    const id = await submitted(author, 'good at once');
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await publisher.post(`drafts/${id}/publication`, { link: 'https://x.com/2' }).expect(201);
    await house.settle();
    expect(await praised(author)).toContain('Approved at first reading, and out: x-service');
    expect([await praised(lead), await praised(publisher)]).toEqual([[], []]);
  });

  it('is told that a personal post may go out', async () => {
    const { house, colleague, personal, approved } = desk;
    const id = await approved(colleague, 'mine', { channelId: personal });
    await house.settle();
    expect(await inbox(colleague)).toMatchObject([{ reason: 'drafts.approved', subjectId: id }]);
    await colleague.post(`drafts/${id}/publication`, {}).expect(201);
    await house.settle();
    expect(await reasons(colleague)).toEqual([]);
  });

  it('gets no words in events or in the trail', async () => {
    const secret = 'מילים שאיש אינו אמור לראות';
    const { house, author, lead, submitted } = desk;
    const id = await submitted(author, secret);
    await lead.post(`drafts/${id}/return`, { code: 'tone', note: secret }).expect(200);
    await house.settle();
    const found = await house.work.read(
      `SELECT 1 FROM platform.outbox WHERE payload::text LIKE '%' || $1 || '%'
       UNION ALL SELECT 1 FROM trail.value WHERE value::text LIKE '%' || $1 || '%'
       UNION ALL SELECT 1 FROM nudges.nudge WHERE params::text LIKE '%' || $1 || '%'`,
      [secret],
    );
    expect(found).toEqual([]);
  });

  it('is told to those leads only whose role reaches it', async () => {
    const { house, ids, author, business, personal, second, submitted } = desk;
    const within = (channel: string): Promise<unknown> =>
      house.acting({ kind: 'operator', name: 'test' }, () =>
        house.work.run(() =>
          house.work.write(`UPDATE access.role_grant SET scope = $2 WHERE person_id = $1 AND role = 'lead'`, [
            ids['second'],
            JSON.stringify({ channels: [channel] }),
          ]),
        ),
      );
    await within(personal);
    await submitted(author, 'beyond the scope of one of them');
    await house.settle();
    expect(await reasons(second)).not.toContain('drafts.review-waiting');
    await within(business);
    await submitted(author, 'within it');
    await house.settle();
    expect(await reasons(second)).toContain('drafts.review-waiting');
  });
});
