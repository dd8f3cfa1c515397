/** A lead names a goal and reports what was reached: the same reference once. */
export async function countGoals(trial) {
  const { lead, report, run } = trial;
  await report.step('goal and outcomes', async () => {
    const me = await lead.must('GET', 'me');
    const year = me.now.slice(0, 4);
    const code = `helped-${run}`;
    const goal = await lead.must('POST', 'goals', {
      code,
      names: { en: 'Customers helped in the trial', he: 'לקוחות שנעזרו בניסיון' },
      measureNames: { en: 'Customers', he: 'לקוחות' },
      unit: 'customers',
      target: '10',
      from: `${year}-01-01`,
      until: `${Number(year) + 1}-12-31`,
      ownerId: me.id,
    });
    trial.goal = goal.id;
    const csv = `goal,date,quantity,reference\n${code},${year}-02-01,2,=A1\n${code},${year}-02-02,1.5,ref-2\n`;
    const headers = { 'content-type': 'text/csv' };
    const done = await lead.must('POST', 'outcome-imports', csv, headers);
    const again = await lead.must('POST', 'outcome-imports', csv, headers);
    report.promise(done.added === 2 && again.added === 0 && again.repeated === 2, 'an outcome counted twice');
    report.refused(
      'outcomes with a quantity that is none',
      await lead.post('outcome-imports', `goal,date,quantity,reference\n${code},${year}-02-03,many,ref-3\n`, headers),
      422,
    );
    const found = (await lead.all('goal-reports')).find((one) => one.goalId === goal.id);
    report.promise(Number(found?.reached) === 3.5, `the goal page says ${found?.reached} of ${found?.target}`);
    return `${found?.reached} of ${found?.target} ${found?.unit} reached`;
  });
}
