import { waitFor } from './report.mjs';

/** The weekly update reaches who holds White, and reading it is credited. */
export async function checkUpdate(trial) {
  const { report, learners, obi } = trial;
  await report.step('weekly update', async () => {
    const [{ session }] = learners;
    const update = await session.must('GET', 'my/update');
    report.promise((update.items ?? []).length <= 7, 'the update has more than seven interactions');
    const newcomer = await obi.as('T040');
    const none = await newcomer.must('GET', 'my/update');
    report.promise((none.missing ?? []).length > 0, 'somebody without a belt gets the update');
    return `${(update.items ?? []).length} interactions; without a belt: missing ${none.missing?.[0]?.id}`;
  });
}

/** A nudge that must reach this person through the queue within seconds, while it is due. */
export async function expectNudge({ report }, words, session, reason) {
  await report.step(`nudge: ${words}`, async () => {
    const reasons = async () => (await session.all('my/nudges')).map((nudge) => nudge.reason);
    const found = await waitFor(async () => (await reasons()).includes(reason), 75);
    const others = found ? '' : (await reasons()).join(', ');
    report.promise(found === true, `${session.person} never heard of ${reason}; open nudges: ${others}`);
    return found ? `${reason} → ${session.person}` : `missing ${reason}`;
  });
}
