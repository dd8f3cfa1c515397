/** Hostile and broken requests: each a problem document, and nothing changed. */
export async function refuseBadInput(trial) {
  const { lead, hr, report, learners, run } = trial;
  const [{ session }] = learners;
  const json = { 'content-type': 'application/json' };
  const goal = {
    code: `bad-${run}`,
    names: { en: 'x' },
    measureNames: { en: 'x' },
    unit: 'x',
    target: '1',
    from: '2026-01-01',
    until: '2026-12-31',
    ownerId: trial.learners[0].id,
  };
  const before = (await lead.all('goals')).length;
  report.refused('malformed JSON', await lead.post('goals', '{"code": ', json), 422, 'malformed-request');
  report.refused('a wrong type', await lead.post('goals', { ...goal, unit: 7 }), 422, 'invalid-request');
  report.refused('an unknown field', await lead.post('goals', { ...goal, admin: true }), 422, 'invalid-request');
  report.refused('a NUL character', await lead.post('goals', { ...goal, unit: 'a\0b' }), 422, 'invalid-request');
  report.refused(
    'a text that is too long',
    await lead.post('goals', { ...goal, unit: 'x'.repeat(5000) }),
    422,
    'invalid-request',
  );
  report.refused(
    'a date that is none',
    await lead.post('goals', { ...goal, from: '2026-02-30' }),
    422,
    'invalid-request',
  );
  report.refused('a number out of range', await lead.get('goals?limit=100000'), 422, 'invalid-request');
  report.refused('an id that is none', await lead.get('goals/1%27%20OR%201=1'), 404);
  report.refused('somebody else’s draft', await learners[2].session.get(`drafts/${trial.draft}`), 404);
  report.refused('a role one lacks', await session.post('assignments', {}), 403, 'role-missing');
  report.refused('no sign-in', { ...(await trial.obi.get('/api/v1/me')) }, 401, 'not-signed-in');
  const after = (await lead.all('goals')).length;
  report.promise(before === after, 'a refused request changed something');
  await report.step('a request sent twice with one Idempotency-Key', async () => {
    const body = { names: { en: `Twice ${run}` }, rule: { attribute: 'department', is: ['Nowhere'] } };
    const replies = await Promise.all(
      [1, 2, 3].map(() => hr.post('audiences', body, { 'idempotency-key': `trial-${run}` })),
    );
    const ids = new Set(replies.map((reply) => reply.body.id));
    report.promise(ids.size === 1, `${ids.size} audiences came of one request`);
    report.refused(
      'the same key for another request',
      await hr.post('audiences', { ...body, names: { en: 'Other' } }, { 'idempotency-key': `trial-${run}` }),
      409,
    );
    return 'one audience';
  });
}
