import fc from 'fast-check';
import { newId } from '../../src/kernel/id';
import { RulesService } from '../../src/features/rules/public';
import { type Desk, openDesk, recognise } from '../support/desk';
import type { Visitor } from '../support/house';

interface Course {
  readonly steps: readonly { state: string; approvals: readonly { by: { id: string } }[] }[];
  readonly escalated: number;
  readonly stuckSince: string | null;
}
interface Waiting {
  readonly draftId: string;
  readonly forMe: boolean;
  readonly step: number;
  readonly steps: number;
  readonly reading: { mine: boolean } | null;
}

const HOUR = 3_600_000;
const STEP = { who: 'scope', needed: 1 };

describe('Reviews take the steps that leads state', () => {
  let desk: Desk;
  let plan: string;
  beforeAll(async () => {
    desk = await openDesk();
    await recognise(desk.house, desk.ids['roleOnly'] ?? '', 'green');
  });
  afterAll(() => desk.house.close());

  const id = (name: string): string => desk.ids[name] ?? '';
  const state = async (steps: readonly object[], more: object = {}): Promise<string> =>
    (await desk.lead.post('review-plans', { steps, reason: 'As agreed with legal', ...more }).expect(201)).body.id;
  const view = async (by: Visitor, draft: string) => (await by.get(`drafts/${draft}`).expect(200)).body;
  const course = async (by: Visitor, draft: string): Promise<Course> =>
    (await by.get(`drafts/${draft}/course`).expect(200)).body;
  const queue = async (by: Visitor, query = ''): Promise<Waiting[]> =>
    (await by.get(`reviews${query}`).expect(200)).body.items;
  const waits = async (by: Visitor, draft: string): Promise<boolean> =>
    (await queue(by)).some(({ draftId }) => draftId === draft);
  const approve = (by: Visitor, draft: string, revision = 1) => by.post(`drafts/${draft}/approval`, { revision });

  it('without any, one with role and permit decides; the author sees how far it is', async () => {
    const { author, lead } = desk;
    const draft = await desk.submitted(author, 'Nothing stated');
    expect(await course(author, draft)).toMatchObject({ steps: [{ who: 'scope', needed: 1, state: 'present' }] });
    await desk.stranger.get(`drafts/${draft}/course`).expect(404);
    await approve(lead, draft).expect(200);
    expect(await view(author, draft)).toMatchObject({ state: 'ready' });
  });

  it('plain words are approved by one statement, which tells and keeps what the longer way does, and nothing else is', async () => {
    const { author, lead, house } = desk;
    /** Whether the statement would approve, taken back. */
    const plainly = async (by: string, draft: string, revision = 1): Promise<boolean> => {
      let yes: boolean | undefined;
      const act = house.work.run(async () => {
        const values = [draft, revision, id(by), newId(), null, house.clock.now()];
        const rows = await house.work.write<{ yes: boolean }>(
          'SELECT reviews.approve_plainly($1, $2, $3, $4, $5, $6) AS yes',
          values,
        );
        yes = rows[0]?.yes;
        throw new Error('taken back');
      });
      await expect(act).rejects.toThrow('taken back');
      return yes === true;
    };
    const [one, other] = [await desk.submitted(author, 'Plain words'), await desk.submitted(author, 'The like')];
    expect(await plainly('second', one)).toBe(true);
    expect(await plainly('author', one)).toBe(false);
    expect(await plainly('stranger', one)).toBe(false);
    expect(await plainly('second', one, 2)).toBe(false);
    expect(await plainly('second', newId())).toBe(false);
    const mine = await desk.submitted(lead, 'Of a lead');
    expect(await plainly('lead', mine)).toBe(false);
    const suspension = await lead.post(`people/${id('second')}/suspensions`, { reason: 'r' }).expect(201);
    expect(await plainly('second', one)).toBe(false);
    await lead.post(`suspensions/${suspension.body.id}/ending`, { reason: 'over' }).expect(204);
    await lead.post(`drafts/${mine}/withdrawal`).expect(200);
    // One by the statement, the other by the verbs, which judge several at once.
    await approve(lead, one).expect(200);
    const several = { items: [{ draftId: other, revision: 1 }] };
    expect((await lead.post('reviews/approvals', several).expect(200)).body.items).toMatchObject([{ approved: true }]);
    const kept = async (draft: string): Promise<unknown> => {
      const [row] = await house.work.read(
        `SELECT (SELECT to_jsonb(d) - '{id,text,created_at,changed_at,edited_at}'::text[] FROM drafts.draft d WHERE d.id = $1) AS draft,
           (SELECT jsonb_agg(to_jsonb(r) - '{id,draft_id,at}'::text[]) FROM drafts.review r WHERE r.draft_id = $1) AS reviews,
           (SELECT jsonb_agg(to_jsonb(a) - '{draft_id,at}'::text[]) FROM reviews.approval a WHERE a.draft_id = $1) AS approvals,
           (SELECT to_jsonb(c) - '{draft_id,due_at,stuck_since}'::text[] FROM reviews.course c WHERE c.draft_id = $1) AS course,
           (SELECT jsonb_agg(jsonb_build_array(o.name, o.actor)) FROM platform.outbox o WHERE o.payload->>'draftId' = $1::text
             AND o.name = 'drafts.approved') AS events,
           (SELECT jsonb_agg(jsonb_build_array(e.act, e.actor, e.format, v.value)) FROM trail.entry e
             JOIN trail.value v ON v.entry_id = e.id WHERE e.subject_id = $1::text AND e.act = 'draft.approved') AS acts`,
        [draft],
      );
      return row;
    };
    expect(await kept(one)).toEqual(await kept(other));
    expect(await kept(one)).toMatchObject({
      draft: { state: 'ready' },
      acts: [['draft.approved', expect.anything(), 2, {}]],
    });
  });

  it('leads state them with a reason; others, and what makes no sense, are refused', async () => {
    const { author, lead, house } = desk;
    await author.post('review-plans', { steps: [STEP], reason: 'Mine' }).expect(403);
    await lead.post('review-plans', { steps: [STEP] }).expect(422);
    await lead.post('review-plans', { steps: [], reason: 'None' }).expect(422);
    const faulty = [
      { who: 'people', people: [id('author')] },
      { who: 'people', people: [] },
      { who: 'people', people: [id('lead')], needed: 2 },
      { who: 'role', role: 'auditor' },
    ];
    const refused = await lead.post('review-plans', { steps: faulty, reason: 'Faulty' }).expect(422);
    expect(refused.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
      ['/steps/0/people/0', 'not-a-reviewer'],
      ['/steps/1/people', 'required'],
      ['/steps/1/needed', 'more-than-are-named'],
      ['/steps/2/needed', 'more-than-are-named'],
      ['/steps/3/role', 'role-reviews-nothing'],
    ]);
    plan = await state([{ who: 'people', people: [id('second')], hours: 2, next: [id('roleOnly')] }, STEP], {
      kind: 'post',
    });
    const listed = (await lead.get('review-plans').expect(200)).body;
    expect(listed).toMatchObject({
      can: ['state'],
      items: [{ id: plan, kind: 'post', reason: 'As agreed with legal' }],
    });
    const acts = await house.work.read(`SELECT FROM trail.entry WHERE act = 'review-plan.stated' AND subject_id = $1`, [
      plan,
    ]);
    expect(acts).toHaveLength(1);
  });

  it('one after the other, each by somebody else', async () => {
    const { author, lead, second } = desk;
    const draft = await desk.submitted(author, 'Two steps');
    expect(await waits(lead, draft)).toBe(false);
    expect(await waits(second, draft)).toBe(true);
    expect((await approve(lead, draft).expect(409)).body.code).toBe('other-step');
    expect((await lead.post(`drafts/${draft}/return`, { code: 'tone', note: 'No' }).expect(409)).body.code).toBe(
      'other-step',
    );
    expect((await view(lead, draft)).cannot).toContainEqual(
      expect.objectContaining({ act: 'approve', code: 'other-step' }),
    );
    await approve(second, draft).expect(200);
    expect(await view(author, draft)).toMatchObject({ state: 'submitted' });
    expect((await approve(second, draft).expect(409)).body.code).toBe('approved-already');
    expect(await waits(second, draft)).toBe(false);
    expect((await queue(lead)).find(({ draftId }) => draftId === draft)).toMatchObject({ step: 2, steps: 2 });
    expect((await course(lead, draft)).steps.map((step) => step.state)).toEqual(['done', 'present']);
    await approve(lead, draft).expect(200);
    expect(await view(author, draft)).toMatchObject({ state: 'ready' });
  });

  it('any edit is a new revision: no approval of a step stands after it', async () => {
    const { author, lead, second } = desk;
    const draft = await desk.submitted(author, 'First words');
    await approve(second, draft).expect(200);
    const words = { text: 'Other words', relationship: 'employee', language: 'he' };
    await author.put(`drafts/${draft}`, words).expect(200);
    await approve(lead, draft).expect(409);
    await author.post(`drafts/${draft}/submission`).expect(200);
    expect((await approve(lead, draft, 2).expect(409)).body.code).toBe('other-step');
    expect((await approve(second, draft).expect(409)).body.code).toBe('other-revision');
    await approve(second, draft, 2).expect(200);
    await approve(lead, draft, 2).expect(200);
    expect(await view(author, draft)).toMatchObject({ state: 'ready', approvedRevision: 2 });
  });

  it('a deputy counts as who they stand in for, from then until then, never for the author', async () => {
    const { author, lead, second, house } = desk;
    const draft = await desk.submitted(author, 'For a deputy');
    const now = house.clock.now().getTime();
    const body = { from: new Date(now).toISOString(), until: new Date(now + 24 * HOUR).toISOString() };
    await second.post('my/deputies', { ...body, deputyId: id('second') }).expect(422);
    await second.post('my/deputies', { ...body, deputyId: id('author') }).expect(422);
    const named = (await second.post('my/deputies', { ...body, deputyId: id('lead') }).expect(201)).body.id as string;
    expect((await lead.get('my/deputies').expect(200)).body.items).toMatchObject([{ id: named, mine: false }]);
    expect(await waits(lead, draft)).toBe(true);
    await approve(lead, draft).expect(200);
    expect((await course(author, draft)).steps[0]).toMatchObject({
      approvals: [{ by: { id: id('lead') }, counts: { id: id('second') } }],
    });
    expect((await approve(lead, draft).expect(409)).body.code).toBe('approved-already');
    await approve(second, draft).expect(200);
    // The named person's own words: their deputy does not decide as them.
    const own = await desk.submitted(second, 'Words of the named one');
    expect((await approve(second, own).expect(403)).body.code).toBe('own-draft');
    expect((await approve(lead, own).expect(409)).body.code).toBe('other-step');
    await house.settle();
    expect(await course(second, own)).toMatchObject({ escalated: 1 });
    expect((await approve(lead, own).expect(409)).body.code).toBe('other-step');
    await approve(desk.roleOnly, own).expect(200);
    await approve(lead, own).expect(200);
    await lead.delete(`my/deputies/${named}`).expect(404);
    await second.delete(`my/deputies/${named}`).expect(204);
    const later = await desk.submitted(author, 'After the deputy');
    expect((await approve(lead, later).expect(409)).body.code).toBe('other-step');
    await second.post(`drafts/${later}/decline`, { code: 'tone', note: 'Not so' }).expect(200);
  });

  it('a step that nobody decides in time goes on to the next, then to whoever has the permit', async () => {
    const { author, lead, roleOnly, house } = desk;
    const draft = await desk.submitted(author, 'Nobody decides');
    await house.settle();
    expect((await approve(roleOnly, draft).expect(409)).body.code).toBe('other-step');
    house.clock.advance(2 * HOUR + 60_000);
    await house.tick('reviews.escalate');
    expect(await course(author, draft)).toMatchObject({ escalated: 1, stuckSince: null });
    expect(await waits(roleOnly, draft)).toBe(true);
    expect((await approve(lead, draft).expect(409)).body.code).toBe('other-step');
    house.clock.advance(2 * HOUR + 60_000);
    await house.tick('reviews.escalate');
    expect(await course(author, draft)).toMatchObject({ escalated: 2 });
    await approve(lead, draft).expect(200);
    await approve(roleOnly, draft).expect(200);
    expect(await view(author, draft)).toMatchObject({ state: 'ready' });
  });

  it('a step that nobody could take is passed over by nobody: it goes on at once, and is listed while it helps nothing', async () => {
    const { author, lead, second, house } = desk;
    await lead.post(`review-plans/${plan}/ending`, { reason: 'For the test' }).expect(204);
    await state([{ who: 'scope', needed: 5 }], { channelId: desk.personal });
    const draft = await desk.submitted(author, 'Five readers', { channelId: desk.personal });
    await house.settle();
    const stuck = (await lead.get('stuck-steps').expect(200)).body.items;
    expect(stuck).toEqual([expect.objectContaining({ draftId: draft, step: 1, needed: 5 })]);
    await approve(lead, draft).expect(200);
    await approve(second, draft).expect(200);
    expect(await view(author, draft)).toMatchObject({ state: 'submitted' });
    await author.get('stuck-steps').expect(403);
    await author.post(`drafts/${draft}/withdrawal`).expect(200);
    expect((await lead.get('stuck-steps').expect(200)).body.items).toEqual([]);
  });

  it('who reads is shown to the others and keeps them from nothing; what waits goes to who has least to read', async () => {
    const { author, lead, second, house } = desk;
    const drafts = [];
    for (const words of ['One', 'Two', 'Three']) drafts.push(await desk.submitted(author, words));
    await house.settle();
    const mine = await Promise.all([lead, second, desk.roleOnly].map((by) => queue(by, '?only=mine')));
    expect(mine.map((items) => items.length)).toEqual([1, 1, 1]);
    const [draft = ''] = drafts;
    await lead.put(`drafts/${draft}/reading`, {}).expect(204);
    const of = async (by: Visitor) => (await queue(by)).find(({ draftId }) => draftId === draft)?.reading;
    expect(await of(lead)).toMatchObject({ mine: true });
    expect(await of(second)).toMatchObject({ mine: false, by: { id: id('lead') } });
    await second.put(`drafts/${draft}/reading`, {}).expect(204);
    expect(await of(second)).toMatchObject({ mine: false });
    await lead.delete(`drafts/${draft}/reading`).expect(204);
    expect(await of(second)).toBeNull();
    await author.put(`drafts/${draft}/reading`, {}).expect(403);
  });

  it('the queue answers what is asked of it, page by page', async () => {
    const { lead } = desk;
    const all = (await queue(lead)).map(({ draftId }) => draftId);
    const paged: string[] = [];
    for (let after = ''; ;) {
      const page = (await lead.get(`reviews?limit=1${after}`).expect(200)).body;
      paged.push(...page.items.map(({ draftId }: Waiting) => draftId));
      if (page.next === null) break;
      after = `&after=${page.next}`;
    }
    expect(paged).toEqual(all);
    expect(await queue(lead, '?language=en')).toEqual([]);
    expect(await queue(lead, '?risk=high')).toEqual([]);
    expect(await queue(lead, '?only=late')).toEqual([]);
    const here = await queue(lead, `?language=he&risk=low&kind=post&channelId=${desk.business}`);
    expect(here.map(({ draftId }) => draftId)).toEqual(all);
    await lead.get('reviews?after=bm9uc2Vuc2U').expect(422);
  });

  it('several plain ones are approved at once, each with its own answer', async () => {
    const { lead, author } = desk;
    const [first, second, third] = (await queue(lead)).map(({ draftId }) => draftId);
    const own = await desk.submitted(lead, 'My own');
    await lead.post(`drafts/${third}/suggestion`, { revision: 1 }).expect(422);
    await lead.post(`drafts/${third}/suggestion`, { revision: 1, note: 'Say who you are first' }).expect(200);
    expect(await view(author, third ?? '')).toMatchObject({
      state: 'returned',
      decisions: [{ decision: 'suggest', code: null }],
    });
    await author.put(`drafts/${third}`, { text: 'Better', relationship: 'employee', language: 'he' }).expect(200);
    await author.post(`drafts/${third}/submission`).expect(200);
    const items = [
      ...[first, second, own, desk.business].map((draftId) => ({ draftId, revision: 1 })),
      { draftId: third, revision: 2 },
    ];
    const answers = (await lead.post('reviews/approvals', { items }).expect(200)).body.items;
    expect(answers.map(({ approved, code }: { approved: boolean; code: string | null }) => code ?? approved)).toEqual([
      true,
      true,
      'own-draft',
      'not-found',
      'not-plain',
    ]);
    await lead.post('reviews/approvals', { items: Array.from({ length: 51 }, () => items[0]) }).expect(422);
    await author.post('reviews/approvals', { items }).expect(403);
  });

  it('who wrote a good part of the words as suggestions is not their only approver', async () => {
    const { author, lead, second, house } = desk;
    const draft = await desk.submitted(author, 'Hello there');
    const body = {
      kind: 'suggestion',
      revision: 1,
      from: 0,
      to: 5,
      quote: 'Hello',
      words: 'Warmer',
      replacement: 'A very warm welcome',
    };
    const remark = (await lead.post(`drafts/${draft}/remarks`, body).expect(201)).body.id as string;
    await second.post(`drafts/${draft}/suggestion`, { revision: 1, note: 'See there' }).expect(200);
    await author.post(`remarks/${remark}/acceptance`, {}).expect(200);
    await author.post(`drafts/${draft}/submission`).expect(200);
    expect((await approve(lead, draft, 2).expect(409)).body.code).toBe('own-suggestions');
    expect((await view(lead, draft)).cannot).toContainEqual(expect.objectContaining({ code: 'own-suggestions' }));
    expect((await view(lead, draft)).can).toContain('return');
    await house.settle();
    await approve(second, draft, 2).expect(200);
  });

  it('the reasons for returning words stand on clauses in force, come and go, and stay with what was decided', async () => {
    const { author, lead, house } = desk;
    const codes = async (path = 'return-codes'): Promise<string[]> =>
      (await lead.get(path).expect(200)).body.items.map(({ code }: { code: string }) => code);
    const body = { code: 'too-long', names: { en: 'Too long', he: 'ארוך מדי' }, document: 'brand', clause: '1' };
    expect((await lead.post('return-codes', body).expect(422)).body.errors).toMatchObject([
      { code: 'unknown-document' },
    ]);
    const document = { code: 'brand', names: { en: 'Brand' }, originalLanguage: 'en', graceDays: 0 };
    const documentId = (await lead.post('rules-documents', document).expect(201)).body.id as string;
    expect((await lead.post('return-codes', body).expect(422)).body.errors).toMatchObject([
      { code: 'clause-not-in-force' },
    ]);
    await house.acting({ kind: 'operator', name: 'test' }, async () => {
      const edition = await house.get(RulesService).draft(documentId, { texts: { en: '## 1. Short\n\nBe brief.' } });
      await house.get(RulesService).publish(edition.id, null);
    });
    await author.post('return-codes', body).expect(403);
    await lead.post('return-codes', body).expect(204);
    expect((await lead.post('return-codes', body).expect(409)).body.code).toBe('return-code-exists');
    expect(await codes()).toContain('too-long');
    const draft = await desk.submitted(author, 'Much too long');
    await desk.second.post(`drafts/${draft}/return`, { code: 'too-long', note: 'Shorter' }).expect(200);
    await lead.post('return-codes/too-long/retirement', { reason: 'Checks say so' }).expect(204);
    await lead.post('return-codes/too-long/retirement', { reason: 'Again' }).expect(404);
    expect(await codes()).not.toContain('too-long');
    expect(await codes('past-return-codes')).toContain('too-long');
    expect((await view(author, draft)).decisions).toMatchObject([{ code: 'too-long', codeNames: { en: 'Too long' } }]);
    const other = await desk.submitted(author, 'Much too long as well');
    await desk.second.post(`drafts/${other}/return`, { code: 'too-long', note: 'Shorter' }).expect(422);
  });

  it('whatever comes in whatever order, nothing goes out that the rules of that instant forbid', async () => {
    const { author, lead, second, roleOnly, house } = desk;
    await state(
      [
        { who: 'people', people: [id('second')] },
        { who: 'scope', needed: 1 },
      ],
      { kind: 'post', channelId: desk.business },
    );
    const by = { lead, second, roleOnly } as const;
    type Name = keyof typeof by;
    const names: readonly Name[] = ['lead', 'second', 'roleOnly'];
    const held = new Map<Name, string>();
    let deputy: string | null = null;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ act: fc.nat(9), who: fc.nat(2), revision: fc.nat(3) }), { minLength: 20, maxLength: 20 }),
        async (acts) => {
          const draft = await desk.submitted(author, 'At random');
          let [latest, waiting] = [1, true];
          let approved: Name[] = [];
          let [out, gone] = [false, false];
          for (const { act, who, revision } of acts) {
            const name = names[who] ?? 'lead';
            if (act <= 4) {
              const asked = act === 4 ? Math.max(1, revision) : latest;
              const turn =
                approved.length > 0
                  ? !approved.includes(name)
                  : gone || name === 'second' || (name === 'lead' && deputy !== null);
              const may = !out && waiting && asked === latest && !held.has(name) && turn;
              const { status } = await approve(by[name], draft, asked);
              expect({ act, name, approved, latest, status: status === 200 }).toEqual({
                ...{ act, name, approved, latest },
                status: may,
              });
              if (status === 200) approved = [...approved, name];
              out = approved.length === 2;
            } else if (act === 5) {
              if (!out)
                await author.put(`drafts/${draft}`, {
                  text: `Words ${latest}`,
                  relationship: 'employee',
                  language: 'he',
                });
              if (!out) [waiting, approved] = [false, []];
            } else if (act === 6 && !waiting) {
              await author.post(`drafts/${draft}/submission`).expect(200);
              [latest, waiting, gone] = [latest + 1, true, false];
            } else if (act === 7) {
              const suspension = held.get(name);
              const other = name === 'lead' ? second : lead;
              if (suspension === undefined) {
                const made = await other
                  .post(`people/${id(name)}/suspensions`, { reason: 'r', until: null })
                  .expect(201);
                held.set(name, made.body.id);
              } else {
                await other.post(`suspensions/${suspension}/ending`, { reason: 'over' }).expect(204);
                held.delete(name);
              }
            } else if (act === 8) {
              const now = house.clock.now().getTime();
              const until = new Date(now + 24 * HOUR).toISOString();
              const body = { deputyId: id('lead'), from: new Date(now).toISOString(), until };
              if (deputy === null) deputy = (await second.post('my/deputies', body).expect(201)).body.id;
              else {
                await second.delete(`my/deputies/${deputy}`).expect(204);
                deputy = null;
              }
            } else if (act === 9) {
              await house.tick('reviews.escalate');
              const deputised = deputy !== null && !held.has('lead');
              if (waiting && approved.length === 0 && held.has('second') && !deputised) gone = true;
            }
            const expected = out ? 'ready' : waiting ? 'submitted' : 'writing';
            expect((await view(author, draft)).state).toBe(expected);
          }
          const ready = await house.work.read<{ state: string }>(
            `SELECT d.state FROM drafts.draft d WHERE d.id = $1 AND d.state = 'ready' AND (SELECT count(DISTINCT r.decided_by) FROM drafts.review r
             WHERE r.draft_id = d.id AND r.revision = d.approved_revision AND r.decision = 'approve') < 2`,
            [draft],
          );
          expect(ready).toEqual([]);
        },
      ),
      { numRuns: 4, seed: 7, endOnFailure: true },
    );
  });
});
