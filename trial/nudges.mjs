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

/** In-app nudges reached the right persons through the queue. */
export async function checkNudges(trial) {
  const { report, learners, reviewer } = trial;
  const [writer, publisher, third] = learners;
  const reasonsOf = async (session) => {
    const [open, done] = [await session.all('my/nudges'), await session.all('my/nudges?state=done')];
    return [...open, ...done].map((nudge) => nudge.reason);
  };
  const expected = [
    ['assigned', await trial.obi.as('145'), 'training.assigned'],
    ['review waiting', reviewer, 'drafts.review-waiting'],
    ['returned', writer.session, 'drafts.returned'],
    ['ready to publish', publisher.session, 'drafts.ready'],
    ['approved', third.session, 'drafts.approved'],
    ['an interaction waits', writer.session, 'feed.waiting'],
  ];
  for (const [words, session, reason] of expected) {
    await report.step(`nudge: ${words}`, async () => {
      const found = await waitFor(async () => (await reasonsOf(session)).includes(reason), 20);
      report.promise(
        found === true,
        `${session.person} never heard of ${reason}; inbox: ${(await reasonsOf(session)).join(', ')}`,
      );
      return `${reason} → ${session.person}`;
    });
  }
}
