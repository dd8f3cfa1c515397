import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { publishEdition } from '../support/rules';
import { sharedData } from '../support/shared-data';

interface Proposed {
  readonly number: string;
  readonly match: string;
  readonly change: string;
  readonly likeness: number | null;
}

describe('Editions are compared word by word', () => {
  let house: House;
  let lead: Visitor;
  let noa: Visitor;
  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [{ externalId: 'lead', roles: ['lead'] }, { externalId: 'noa' }]);
    lead = await house.as('lead');
    noa = await house.as('noa');
  });
  afterAll(async () => {
    await house.close();
  });

  const document = async (code: string): Promise<string> =>
    (await lead.post('rules-documents', { code, names: { en: code }, originalLanguage: 'en' }).expect(201)).body.id;

  it.each([
    '18f_social_media',
    'digitalgov_cyber_vandalism_toolkit',
    'gitlab_social_marketing',
    'gitlab_team_member_social_advocacy',
  ])(
    'through every version of a real policy: %s',
    async (folder) => {
      const path = sharedData('policies', folder);
      if (path === null) return;
      const files = readdirSync(path)
        .filter((name) => name.endsWith('.md'))
        .sort();
      const id = await document(folder.replaceAll('_', '-'));
      const editions: string[] = [];
      const changed: number[] = [];
      for (const file of files) {
        const texts = { en: readFileSync(join(path, file), 'utf8') };
        const proposal = (await lead.post(`rules-documents/${id}/edition-proposals`, { texts }).expect(200)).body;
        expect(proposal.clauses.length).toBeGreaterThan(0);
        const numbers = proposal.clauses.map(({ number }: Proposed) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        if (editions.length === 0) expect(proposal.base).toBeNull();
        const confirmed = proposal.clauses.map(({ number, match }: Proposed) => (match === 'new' ? '' : number));
        const draft = (await lead.post(`rules-documents/${id}/editions`, { texts, numbers: confirmed }).expect(201))
          .body;
        expect(draft.clauses.map(({ number }: Proposed) => number)).toEqual(numbers);
        changed.push(
          proposal.clauses.filter(({ change }: Proposed) => change !== 'unchanged').length + proposal.removed.length,
        );
        await publishEdition(lead, draft.id);
        editions.push(draft.id);
      }
      for (const [at, edition] of editions.entries()) {
        if (at === 0) continue;
        const { body } = await noa.get(`rules-editions/${edition}/comparison?with=${editions[at - 1]}`).expect(200);
        const differing = body.clauses.filter(({ kind }: { kind: string }) => kind !== 'unchanged');
        expect(differing.length).toBe(changed[at]);
      }
      const first = await noa.get(`rules-editions/${editions.at(-1)}/comparison?with=${editions[0]}`).expect(200);
      expect(first.body.clauses.length).toBeGreaterThan(0);
      if (folder === '18f_social_media') {
        expect(files).toHaveLength(14);
        expect(changed[8]).toBe(0);
        const rewrite = await noa.get(`rules-editions/${editions[4]}/comparison?with=${editions[3]}`).expect(200);
        const kinds = rewrite.body.clauses.map(({ kind }: { kind: string }) => kind);
        expect(kinds.filter((kind: string) => kind === 'unchanged').length).toBeLessThan(kinds.length / 2);
      }
    },
    120_000,
  );

  it('from right to left in Hebrew, and only by those who see both', async () => {
    const id = await document('hebrew');
    const texts = { en: '## 1. A\n\nSay who you are.', he: '## 1. א\n\nאין לפרסם פרטים של לקוחות.' };
    const one = (await lead.post(`rules-documents/${id}/editions`, { texts }).expect(201)).body;
    await publishEdition(lead, one.id);
    const two = (
      await lead
        .post(`rules-documents/${id}/editions`, {
          texts: { ...texts, he: '## 1. א\n\nאין לפרסם פרטים אישיים של לקוחות.' },
        })
        .expect(201)
    ).body;
    const path = `rules-editions/${two.id}/comparison?with=${one.id}`;
    await noa.get(path).expect(404);
    const { body } = await lead.get(`${path}&language=he`).expect(200);
    expect(body).toMatchObject({ language: 'he', direction: 'rtl', before: { number: 1 }, after: { number: 2 } });
    expect(body.clauses[0]).toMatchObject({
      kind: 'changed',
      before: { text: 'אין לפרסם פרטים של לקוחות.' },
      text: [{ kind: 'same' }, { kind: 'added', text: expect.stringContaining('אישיים') }, { kind: 'same' }],
    });
    expect((await lead.get(path).expect(200)).body.clauses[0].kind).toBe('unchanged');
    await lead.get(`${path}&language=ar`).expect(422);
    await lead.get(`rules-editions/${two.id}/comparison?with=nonsense`).expect(422);
  });

  it('after the author confirmed, or corrected, how clauses were matched', async () => {
    const id = await document('matched');
    const first =
      'Say who you work for in every post.\n\nProtect what was entrusted to us.\n\nUse common sense online.';
    await publishEdition(
      lead,
      (await lead.post(`rules-documents/${id}/editions`, { texts: { en: first } }).expect(201)).body.id,
    );
    const texts = {
      en: 'Use common sense online.\n\nSay who you work for in each and every post.\n\nMark what was paid for.',
    };
    const proposal = (await lead.post(`rules-documents/${id}/edition-proposals`, { texts }).expect(200)).body;
    expect(proposal.clauses).toMatchObject([
      { number: '3', match: 'text', likeness: 1, change: 'unchanged' },
      { number: '1', match: 'likeness', change: 'material' },
      { number: '4', match: 'new', likeness: null, change: 'material' },
    ]);
    expect(proposal.removed).toMatchObject([{ number: '2' }]);
    const short = await lead.post(`rules-documents/${id}/editions`, { texts, numbers: ['3'] }).expect(422);
    expect(short.body.errors).toMatchObject([{ pointer: '/numbers', code: 'numbers-differ' }]);
    await lead.post(`rules-documents/${id}/editions`, { texts, numbers: ['3', '3', ''] }).expect(422);
    const draft = (await lead.post(`rules-documents/${id}/editions`, { texts, numbers: ['3', '', '2'] }).expect(201))
      .body;
    expect(draft.clauses.map(({ number, change }: Proposed) => `${number} ${change}`)).toEqual([
      '3 unchanged',
      '4 material',
      '2 material',
    ]);
    expect(draft.removed).toMatchObject([{ number: '1' }]);
  });

  it('and written anew clause by clause, each language of each', async () => {
    const id = await document('revised');
    const draft = (
      await lead
        .post(`rules-documents/${id}/editions`, {
          texts: { en: '## 1. A\n\nx\n\n## 2. B\n\ny', he: '## 1. א\n\nש\n\n## 2. ב\n\nת' },
        })
        .expect(201)
    ).body;
    const clauses = [
      { number: '2', title: { en: 'B', he: 'ב' }, text: { en: 'y!', he: 'ת!' } },
      { number: '', title: { en: 'C', he: 'ג' }, text: { en: 'z', he: 'ז' } },
    ];
    const body = { clauses, summary: { en: 'Shorter' }, changes: {} };
    const put = (version: number, more: object = {}) =>
      lead.put(`rules-editions/${draft.id}/clauses`, { ...body, ...more }).set('if-match', `"${version}"`);
    const next = (await put(draft.version).expect(200)).body;
    expect(
      next.clauses.map(({ number, text }: { number: string; text: { en: string } }) => `${number} ${text.en}`),
    ).toEqual(['2 y!', '3 z']);
    expect(next).toMatchObject({ summary: { en: 'Shorter' } });
    expect(next.digest).not.toBe(draft.digest);
    await put(draft.version).expect(409);
    const missing = await put(next.version, { clauses: [{ number: '1', title: {}, text: { en: 'x' } }] }).expect(422);
    expect(missing.body.errors).toMatchObject([{ pointer: '/clauses/0/text', code: 'clause-missing' }]);
    await noa.put(`rules-editions/${draft.id}/clauses`, body).expect(403);
    await publishEdition(lead, draft.id);
    await put(next.version + 1).expect(409);
  });
});
