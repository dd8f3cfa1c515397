import { pause, waitFor } from './report.mjs';

/** Demo seconds spent on the update; up to 240 are credited. */
const READING = 60;

/** The weekly update reaches who holds White, and reading it is credited. */
export async function checkUpdate(trial) {
  const { report, learners, lead, obi } = trial;
  await report.step('weekly update', async () => {
    const [{ session }] = learners;
    await lead.must('POST', 'updates');
    const update = await session.must('GET', 'my/update');
    report.promise(update.items.length <= 7, 'the update has more than seven interactions');
    report.promise(update.items.length > 0, 'the update is empty');
    report.promise(
      update.items.some((item) => item.answers.length > 0),
      'the update shows nothing that we answered',
    );
    const newcomer = await obi.as('T040');
    const none = await newcomer.must('GET', 'my/update');
    report.promise((none.missing ?? []).length > 0, 'somebody without a belt gets the update');
    const credited = await read(session, update.id);
    report.promise(credited >= READING && credited <= 240, `reading credited ${credited} s`);
    const again = await session.must('POST', `updates/${update.id}/reading`);
    report.promise(again.seconds === credited, 'reading twice is credited twice');
    return `${update.items.length} interactions, ${credited} s credited; without a belt: missing ${none.missing?.[0]?.id}`;
  });
}

/** Opens the update, stays for a while of Obi's own time, and has read it. @returns {Promise<number>} seconds credited */
async function read(session, id) {
  const now = async () => Date.parse((await session.must('GET', 'me')).now);
  await session.must('POST', `updates/${id}/openings`);
  const enough = (await now()) + READING * 1000;
  while ((await now()) < enough) await pause(250);
  return (await session.must('POST', `updates/${id}/reading`)).seconds;
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
