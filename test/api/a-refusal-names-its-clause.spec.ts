import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Desk, openDesk } from '../support/desk';
import { publishEdition } from '../support/rules';

const content = (name: string): string => readFileSync(join(__dirname, '..', '..', 'content', 'rules', name), 'utf8');
const WORDS = { relationship: 'employee', language: 'en' };

describe('A refusal', () => {
  let desk: Desk;
  let waiting: string;
  let editionId: string;
  beforeAll(async () => {
    desk = await openDesk();
    const { lead, author, submitted } = desk;
    waiting = await submitted(author, 'submitted before the rules');
    const document = { code: 'general', names: { en: 'Rules', he: 'כללים' }, originalLanguage: 'en' };
    const { id } = (await lead.post('rules-documents', document).expect(201)).body as { id: string };
    const texts = { en: content('general.en.md'), he: content('general.he.md') };
    const edition = (await lead.post(`rules-documents/${id}/editions`, { texts }).expect(201)).body as { id: string };
    editionId = edition.id;
    await publishEdition(lead, editionId);
  });
  afterAll(async () => {
    await desk.house.close();
  });

  it('for want of an acknowledgement says which edition, and the same acts go on once it is given', async () => {
    const { author, lead, business, post } = desk;
    const missing = [{ kind: 'acknowledgement', id: editionId, where: `/rules/${editionId}` }];
    const begun = { kind: 'post', channelId: business, ...WORDS };
    expect((await author.post('drafts', begun).expect(403)).body).toMatchObject({ code: 'permit-missing', missing });
    expect((await lead.post(`drafts/${waiting}/approval`, { revision: 1 }).expect(403)).body).toMatchObject({
      missing,
    });
    expect((await lead.get('reviews').expect(200)).body).toMatchObject({ items: [], missing });
    for (const visitor of [author, lead])
      await visitor
        .post(`rules-editions/${editionId}/acknowledgement`, { language: 'he' })
        .expect((reply) => expect(reply.status).toBeLessThan(300));
    await post(author, 'again');
    expect((await lead.get('reviews').expect(200)).body).toMatchObject({ items: [{ draftId: waiting }], missing: [] });
  });

  it('of words names its reason, and the clause in force by number, text and place', async () => {
    const { author, lead } = desk;
    const codes = (await author.get('return-codes').expect(200)).body.items as Record<string, unknown>[];
    expect(codes.map(({ code, clause }) => `${String(code)} ${String(clause)}`)).toEqual([
      'disclosure-missing 1',
      'confidential 2',
      'tone 3',
      'identities-mixed 4',
      'too-wide 5',
      'sponsored-unmarked 8',
      'correction-hidden 9',
      'not-yours-to-answer 10',
    ]);
    for (const code of codes) {
      expect(code).toMatchObject({
        document: 'general',
        names: { en: expect.any(String) as string, he: expect.stringMatching(/[א-ת]/) as string },
        clauseTitle: { he: expect.stringMatching(/[א-ת]/) as string },
        where: `/rules/${editionId}#clause-${String(code['clause'])}`,
      });
    }
    await lead.post(`drafts/${waiting}/return`, { code: 'identities-mixed', note: 'איזה חשבון?' }).expect(200);
    expect((await author.get(`drafts/${waiting}`).expect(200)).body.decisions).toMatchObject([
      {
        code: 'identities-mixed',
        clause: '4',
        clauseTitle: { en: 'Keep business and private identity apart', he: 'להפריד בין זהות עסקית לזהות פרטית' },
        where: `/rules/${editionId}#clause-4`,
        note: 'איזה חשבון?',
      },
    ]);
  });
});
