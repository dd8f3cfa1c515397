import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

describe('The Rules are written together', () => {
  let house: House;
  let ids: Record<string, string>;
  let lead: Visitor;
  let hr: Visitor;
  let lawyer: Visitor;
  let noa: Visitor;
  let documentId: string;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'lawyer' },
      { externalId: 'noa' },
      { externalId: 'dan' },
    ]);
    [lead, hr, lawyer, noa] = await Promise.all([
      house.as('lead'),
      house.as('hr'),
      house.as('lawyer'),
      house.as('noa'),
    ]);
    const names = { en: 'Rules', he: 'כללים' };
    documentId = (await lead.post('rules-documents', { code: 'general', names, originalLanguage: 'en' }).expect(201))
      .body.id;
  });
  afterAll(async () => {
    await house.close();
  });

  const draft = async (en = '## 1. A\n\nx\n\n## 2. B\n\ny', he = '## 1. א\n\nש\n\n## 2. ב\n\nת'): Promise<string> =>
    (await lead.post(`rules-documents/${documentId}/editions`, { texts: { en, he } }).expect(201)).body.id;
  const view = async (visitor: Visitor, id: string) =>
    (await visitor.get(`rules-editions/${id}/consultation`).expect(200)).body;
  const publish = (id: string) => lead.post(`rules-editions/${id}/publication`, {});
  const nudged = async (visitor: Visitor, reason: string): Promise<number> => {
    await house.settle();
    const { items } = (await visitor.get('my/nudges').expect(200)).body;
    return items.filter((nudge: { reason: string; state: string }) => nudge.reason === reason && nudge.state === 'new')
      .length;
  };

  it('in a round in which everybody comments, owners answer, and every comment is resolved before publishing', async () => {
    const id = await draft();
    await noa.get(`rules-editions/${id}/consultation`).expect(404);
    await noa.post(`rules-editions/${id}/comments`, { clause: '1', text: 'Early' }).expect(404);
    await noa.post(`rules-editions/${id}/consultation`).expect(403);
    await lead.post(`rules-editions/${id}/consultation`).expect(204);
    expect((await noa.get('consultations').expect(200)).body.items).toMatchObject([
      { editionId: id, number: 1, comments: 0 },
    ]);
    expect(await view(noa, id)).toMatchObject({
      round: 'open',
      can: ['comment'],
      clauses: [{ number: '1' }, { number: '2' }],
    });
    await noa.post(`rules-editions/${id}/comments`, { clause: '9', text: 'Where?' }).expect(422);
    await lead.put(`rules-documents/${documentId}/clause-owners`, { owners: { 2: ids['dan'] } }).expect(204);
    const { id: comment } = (
      await noa.post(`rules-editions/${id}/comments`, { clause: '2', text: 'מה זה אומר?' }).expect(201)
    ).body;
    expect(await nudged(await house.as('dan'), 'consultations.comments')).toBe(1);
    const dan = await house.as('dan');
    await lawyer.post(`consultation-comments/${comment}/answers`, { text: 'Mine' }).expect(403);
    await dan.post(`consultation-comments/${comment}/answers`, { text: 'It means y.' }).expect(201);
    await noa.post(`consultation-comments/${comment}/answers`, { text: 'Thank you' }).expect(201);
    await noa.post(`consultation-comments/${comment}/resolution`, { outcome: 'accepted', words: 'Mine' }).expect(403);
    await hr.post(`rules-editions/${id}/approval`).expect(204);
    expect((await publish(id).expect(409)).body.code).toBe('round-open');
    await lead.post(`rules-editions/${id}/consultation/closing`).expect(204);
    await lead.post(`rules-editions/${id}/consultation/closing`).expect(409);
    await noa.post(`rules-editions/${id}/comments`, { clause: '1', text: 'Late' }).expect(409);
    expect((await publish(id).expect(409)).body).toMatchObject({
      code: 'comments-open',
      title: '1 comment is not resolved yet.',
    });
    expect((await view(dan, id)).comments).toMatchObject([
      {
        clause: '2',
        text: 'מה זה אומר?',
        author: { id: ids['noa'] },
        answers: [{ text: 'It means y.' }, { text: 'Thank you' }],
        can: ['answer', 'resolve'],
      },
    ]);
    await dan.post(`consultation-comments/${comment}/resolution`, { outcome: 'noted', words: 'Clear now' }).expect(204);
    await dan.post(`consultation-comments/${comment}/resolution`, { outcome: 'declined', words: 'No' }).expect(409);
    expect(await nudged(dan, 'consultations.comments')).toBe(0);
    expect((await view(lead, id)).can).toContain('publish');
    await publish(id).expect(201);
    await noa.get(`rules-editions/${id}/consultation`).expect(404);
  });

  it('and approved as they are, by everybody named and by somebody other than the author', async () => {
    const id = await draft('## 1. A\n\nz\n\n## 2. B\n\ny');
    expect((await publish(id).expect(409)).body.code).toBe('approval-missing');
    await lead.post(`rules-editions/${id}/approval`).expect(204);
    expect((await publish(id).expect(409)).body.title).toContain('another');
    await lawyer.post(`rules-editions/${id}/approval`).expect(403);
    const approvers = [
      { area: 'legal', personId: ids['lawyer'] },
      { area: 'hr', personId: ids['hr'] },
    ];
    await lead
      .put(`rules-documents/${documentId}/approvers`, { approvers: [{ area: 'legal', personId: documentId }] })
      .expect(422);
    await noa.put(`rules-documents/${documentId}/approvers`, { approvers }).expect(403);
    await lead.put(`rules-documents/${documentId}/approvers`, { approvers }).expect(204);
    await lead.post(`rules-editions/${id}/approval-request`).expect(204);
    expect(await nudged(lawyer, 'consultations.approve')).toBe(1);
    await lawyer.post(`rules-editions/${id}/approval`).expect(204);
    expect(await nudged(lawyer, 'consultations.approve')).toBe(0);
    expect((await view(lawyer, id)).missing).toEqual(['hr']);
    expect((await publish(id).expect(409)).body.title).toContain('hr');
    await hr.post(`rules-editions/${id}/approval`).expect(204);

    const { version } = await view(lead, id);
    const clauses = [{ number: '1', title: { en: 'A', he: 'א' }, text: { en: 'w', he: 'ש' } }];
    await lead.put(`rules-editions/${id}/clauses`, { clauses, summary: {}, changes: {} }).expect(200);
    expect((await view(lead, id)).missing).toEqual(['hr', 'legal', 'another']);
    await publish(id).expect(409);
    await lawyer.post(`rules-editions/${id}/approval`).set('if-match', `"${version}"`).expect(409);
    await lawyer.post(`rules-editions/${id}/approval`).expect(204);
    await hr.post(`rules-editions/${id}/approval`).expect(204);
    expect((await view(lead, id)).approvals).toMatchObject([
      { area: 'hr', person: { id: ids['hr'] }, at: expect.any(String) },
      { area: 'legal', person: { id: ids['lawyer'] }, at: expect.any(String) },
    ]);
    await publish(id).expect(201);
  });

  it('without words so broad that they chill protected speech going unseen', async () => {
    const id = await draft(
      '## 1. A\n\nAvoid inappropriate posts.\n\n## 2. B\n\ny',
      '## 1. א\n\nאסור לדבר על שכר.\n\n## 2. ב\n\nת',
    );
    const { items } = (await hr.get(`rules-editions/${id}/findings`).expect(200)).body;
    expect(items).toMatchObject([
      { code: 'inappropriate', clause: '1', language: 'en', field: 'text', from: 6, until: 19, words: 'inappropriate' },
      { code: 'pay-talk-forbidden', clause: '1', language: 'he', sources: [{}, {}, {}] },
    ]);
    expect(items[0].explanation.he).toMatch(/\S/);
    await noa.get(`rules-editions/${id}/findings`).expect(403);
    await lead.delete(`rules-editions/${id}`).expect(204);
  });
});
