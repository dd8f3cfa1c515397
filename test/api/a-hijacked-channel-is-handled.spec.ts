import { type Desk, openDesk } from '../support/desk';
import { restateTable, statedTable } from '../support/ladder';

interface Run {
  readonly practice: boolean;
  readonly outcome: string | null;
  readonly started: { name: string };
  readonly ended: { name: string } | null;
  readonly steps: readonly {
    position: number;
    state: string;
    act: string | null;
    can: readonly string[];
    mine: boolean;
    moratoriumId: string | null;
    settled: { name: string; at: string } | null;
  }[];
  readonly notes: readonly { text: string; by: { name: string } }[];
}

describe('A runbook', () => {
  let desk: Desk;
  let runbookId: string;
  beforeAll(async () => {
    desk = await openDesk();
    await restateTable(
      desk.lead,
      (await statedTable(desk.lead)).map((cell) => ({
        ...cell,
        belt: cell.capability === 'moderate' ? 'green' : 'white',
      })),
    );
    const { items } = (await desk.lead.get('runbooks').expect(200)).body;
    runbookId = items[0].id;
  });
  afterAll(() => desk.house.close());

  const start = async (practice: boolean): Promise<string> =>
    (
      await desk.lead
        .post('runbook-runs', { runbookId, channelId: desk.business, practice, reason: 'Posts that are not ours' })
        .expect(201)
    ).body.id as string;
  const run = async (id: string, by = desk.lead): Promise<Run> => (await by.get(`runbook-runs/${id}`).expect(200)).body;

  it('for a hijacked channel is there from the beginning, in Hebrew and English, the stop first', async () => {
    const { items } = (await desk.lead.get('runbooks').expect(200)).body;
    expect(items).toMatchObject([{ code: 'hijacked-channel', names: { he: 'ערוץ שנפרץ' } }]);
    expect(items[0].steps[0]).toMatchObject({ act: 'stops-channel' });
    for (const { titles, texts } of items[0].steps)
      expect([titles.en, titles.he, texts.en, texts.he].every((words: string) => words.length > 3)).toBe(true);
    await desk.author.get('runbooks').expect(403);
  });

  it('is run with owners, times and persons; its first step really stops the channel', async () => {
    const { lead, author, colleague, ids, roleOnly, house } = desk;
    const id = await start(false);
    await author.get(`runbook-runs/${id}`).expect(404);
    expect((await run(id)).steps[0]).toMatchObject({ state: 'open', can: ['stop', 'settle', 'own'] });
    expect((await lead.post(`runbook-runs/${id}/steps/1/settlement`, { state: 'done' }).expect(409)).body.code).toBe(
      'step-stops-channel',
    );
    await roleOnly.post(`runbook-runs/${id}/steps/1/moratorium`).expect(403);
    await lead.post(`runbook-runs/${id}/steps/1/moratorium`).expect(204);
    const { items } = (await author.get('moratoria').expect(200)).body;
    expect(items).toMatchObject([{ reason: 'Posts that are not ours', holds: true, mine: true }]);
    expect((await run(id)).steps[0]).toMatchObject({
      state: 'done',
      moratoriumId: items[0].id,
      settled: { name: 'lead Test' },
    });
    expect((await lead.post(`runbook-runs/${id}/steps/1/moratorium`).expect(409)).body.code).toBe('step-settled');
    await lead.put(`runbook-runs/${id}/steps/2/owner`, { ownerId: ids['author'] }).expect(204);
    await house.settle();
    const nudges = (await author.get('my/nudges').expect(200)).body.items as { reason: string; path: string }[];
    expect(nudges).toContainEqual(
      expect.objectContaining({ reason: 'runbooks.step-yours', path: `/runbook-runs/${id}` }),
    );
    expect((await run(id, author)).steps[1]).toMatchObject({ mine: true, can: ['settle'] });
    await author.post(`runbook-runs/${id}/steps/3/settlement`, { state: 'done' }).expect(404);
    await colleague.post(`runbook-runs/${id}/steps/2/settlement`, { state: 'done' }).expect(404);
    await author
      .post(`runbook-runs/${id}/steps/2/settlement`, { state: 'done', note: 'All are in the call' })
      .expect(204);
    await author.post(`runbook-runs/${id}/notes`, { text: 'The network answered' }).expect(204);
    await lead.post(`runbook-runs/${id}/steps/3/settlement`, { state: 'skipped' }).expect(204);
    await lead.post(`runbook-runs/${id}/steps/99/settlement`, { state: 'done' }).expect(404);
    await lead.post(`runbook-runs/${id}/steps/x/settlement`, { state: 'done' }).expect(404);
    await lead.post(`runbook-runs/${id}/ending`, { outcome: 'Ours again after an hour' }).expect(204);
    expect((await lead.post(`runbook-runs/${id}/notes`, { text: 'late' }).expect(409)).body.code).toBe('run-over');
    const report = await lead.get(`runbook-runs/${id}/report`).expect(200);
    expect(report.headers['content-disposition']).toContain('attachment');
    expect(report.body).toMatchObject({
      ...{
        practice: false,
        outcome: 'Ours again after an hour',
        started: { name: 'lead Test' },
        ended: { name: 'lead Test' },
      },
      notes: [
        { text: 'All are in the call', position: 2, by: { name: 'author Test' } },
        { text: 'The network answered' },
      ],
    });
    expect((report.body as Run).steps.map(({ state }) => state).slice(0, 4)).toEqual([
      'done',
      'done',
      'skipped',
      'open',
    ]);
    expect((await lead.get('runbook-runs').expect(200)).body.items).toMatchObject([{ id, settled: 3 }]);
  });

  it('is practised without stopping anything, and says so', async () => {
    const before = (await desk.lead.get('moratoria').expect(200)).body.items.length as number;
    const id = await start(true);
    await desk.lead.post(`runbook-runs/${id}/steps/1/moratorium`).expect(204);
    expect(await run(id)).toMatchObject({ practice: true });
    expect((await run(id)).steps[0]).toMatchObject({ state: 'done', moratoriumId: null });
    expect((await desk.lead.get('moratoria').expect(200)).body.items).toHaveLength(before);
  });

  it('is written as Markdown in each language, with the same steps; runs keep those they began with', async () => {
    const { lead } = desk;
    const names = { en: 'A storm', he: 'סערה' };
    const markdown = { en: '## Read\n\nAll of it.\n\n## Answer', he: '## לקרוא\n\nהכול.\n\n## לענות' };
    const wrong = await lead
      .post('runbooks', { code: 'storm', names, markdown: { ...markdown, he: '## לקרוא' } })
      .expect(422);
    expect(wrong.body.errors[0]).toMatchObject({ pointer: '/markdown/he', code: 'other-steps' });
    const { id } = (await lead.post('runbooks', { code: 'storm', names, markdown }).expect(201)).body;
    expect((await lead.post('runbooks', { code: 'storm', names, markdown }).expect(409)).body.code).toBe(
      'runbook-code-taken',
    );
    const begun = (
      await lead
        .post('runbook-runs', { runbookId: id, channelId: desk.business, practice: true, reason: 'Trying it' })
        .expect(201)
    ).body.id as string;
    const changed = { names, markdown: { en: '## Answer', he: '## לענות' } };
    await lead.put(`runbooks/${id}`, changed).set('if-match', '"7"').expect(409);
    await lead.put(`runbooks/${id}`, changed).set('if-match', '"1"').expect(204);
    expect((await run(begun)).steps).toHaveLength(2);
  });
});
