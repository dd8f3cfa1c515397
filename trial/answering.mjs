import { expectNudge } from './nudges.mjs';
import { waitFor } from './report.mjs';

/** From the feed to the network: claim, draft, return with a clause, approve, publish. */
export async function answerCustomers(trial) {
  const { lead, reviewer, report, learners } = trial;
  const [writer, publisher, third] = learners;
  const medium = trial.topics.get('AmazonHelp Refund');

  report.refused(
    'a claim without the Rules acknowledged',
    await writer.session.post(`interactions/${trial.fresh}/claim`),
    403,
    'permit-missing',
  );
  await report.step('acknowledge the Rules of Engagement', async () => {
    for (const session of [...learners.map((learner) => learner.session), lead, reviewer]) {
      for (const document of await session.all('rules-documents')) {
        if (document.code !== 'general' || document.acknowledged) continue;
        await session.must('POST', `rules-editions/${document.inForce.id}/acknowledgement`, { language: 'en' });
      }
    }
    return 'three learners and two leads';
  });
  await report.step('topic chosen', async () => {
    await writer.session.must('PUT', `my/topics/${medium}`);
    return 'refunds, from those offered';
  });
  await report.step('feed', async () => {
    const page = await waitFor(async () => {
      const found = await writer.session.must('GET', 'feed?limit=50');
      return found.items.length > 0 ? found : null;
    });
    report.promise(page !== undefined, 'the feed stays empty');
    report.promise(page?.items.every((item) => item.risk === 'low') ?? false, 'White sees more than low risk');
    trial.feed = page?.items ?? [];
    return `${trial.feed.length} interactions, all of low risk`;
  });
  await expectNudge(trial, 'an interaction waits', third.session, 'feed.waiting');
  await report.step('claims', async () => {
    const replies = await Promise.all(learners.map(({ session }) => session.post(`interactions/${trial.fresh}/claim`)));
    const held = replies.filter((reply) => reply.status < 300);
    report.promise(held.length === 1, `${held.length} persons hold one interaction`);
    for (const reply of replies.filter((one) => one.status >= 300))
      report.refused('a claim of what is held', reply, 409);
    const holder = learners[replies.findIndex((reply) => reply.status < 300)];
    if (holder !== writer) {
      await holder.session.must('DELETE', `interactions/${trial.fresh}/claim?reason=trial`);
      await writer.session.must('POST', `interactions/${trial.fresh}/claim`);
    }
    return 'one of three';
  });
  const { session } = writer;
  await report.step('draft submitted', async () => {
    const draft = await session.must('POST', 'drafts', {
      kind: 'reply',
      interactionId: trial.fresh,
      relationship: 'employee',
      language: 'en',
      goalId: trial.goal,
      text: 'Sorry about that! We will look into it.',
    });
    trial.draft = draft.id;
    await session.must('POST', `drafts/${draft.id}/submission`);
    report.refused(
      'an approval by the writer, who is no lead',
      await session.post(`drafts/${draft.id}/approval`, { revision: 1 }),
      403,
    );
    report.refused('an approval by HR', await trial.hr.post(`drafts/${draft.id}/approval`, { revision: 1 }), 403);
    const waiting = await reviewer.all('reviews');
    report.promise(
      waiting.some((one) => one.draftId === draft.id),
      'the draft is not in the review queue',
    );
    return 'in the review queue';
  });
  await expectNudge(trial, 'review waiting', reviewer, 'drafts.review-waiting');
  await report.step('returned with a clause', async () => {
    const draft = { id: trial.draft };
    const { items: codes } = await reviewer.must('GET', 'return-codes');
    await reviewer.must('POST', `drafts/${draft.id}/return`, {
      revision: 1,
      code: codes[0].code,
      note: 'Please say that you work here.',
    });
    return codes[0].code;
  });
  await expectNudge(trial, 'returned', session, 'drafts.returned');
  await report.step('changed and approved', async () => {
    const draft = { id: trial.draft };
    const returned = await session.must('GET', `drafts/${draft.id}`);
    report.promise(
      returned.state === 'returned' && returned.decisions.at(-1).clause !== null,
      'no clause with the return',
    );
    const edit = {
      text: 'I work at Amazon. I am sorry; your parcel is on its way. 📦',
      relationship: 'employee',
      language: 'en',
      goalId: trial.goal,
    };
    report.refused(
      'an edit of an old version',
      await session.put(`drafts/${draft.id}`, edit, { 'if-match': `"${Math.max(1, returned.version - 1)}"` }),
      409,
    );
    await session.must('PUT', `drafts/${draft.id}`, edit, { 'if-match': `"${returned.version}"` });
    await session.must('POST', `drafts/${draft.id}/submission`);
    await lead.must('PUT', `channels/${trial.channels.get('amazonhelp')}/publishers/${publisher.id}`);
    report.refused(
      'an approval of the earlier revision',
      await reviewer.post(`drafts/${draft.id}/approval`, { revision: 1 }),
      409,
    );
    const replies = await Promise.all(
      [1, 2, 3, 4].map(() => reviewer.post(`drafts/${draft.id}/approval`, { revision: 2 })),
    );
    report.promise(
      replies.some((reply) => reply.status === 200),
      'the approval failed',
    );
    return `clause ${returned.decisions.at(-1).clause}, approved at revision 2`;
  });
  await expectNudge(trial, 'ready to publish', publisher.session, 'drafts.ready');
  await report.step('ready to publish, published', async () => {
    report.refused(
      'publishing without being registered',
      await third.session.post(`drafts/${trial.draft}/taking`),
      404,
    );
    const ready = await publisher.session.all('ready-to-publish');
    report.promise(
      ready.some((one) => one.draftId === trial.draft),
      'nothing is ready to publish',
    );
    await publisher.session.must('POST', `drafts/${trial.draft}/taking`);
    report.refused(
      'publishing without a link',
      await publisher.session.post(`drafts/${trial.draft}/publication`, {}),
      422,
    );
    report.refused(
      'publishing with a link to somewhere else',
      await publisher.session.post(`drafts/${trial.draft}/publication`, { link: 'https://x.example/status/1' }),
      422,
    );
    const link = { link: 'https://x.com/i/status/1' };
    const replies = await Promise.all(
      [1, 2, 3].map(() => publisher.session.post(`drafts/${trial.draft}/publication`, link)),
    );
    report.promise(
      replies.some((reply) => reply.status < 300),
      `publication failed: ${JSON.stringify(replies[0].body)}`,
    );
    const after = await publisher.session.must('GET', `drafts/${trial.draft}`);
    report.promise(after.state === 'published', `the draft is ${after.state}`);
    const answered = await lead.must('GET', `interactions/${trial.fresh}`);
    report.promise(answered.status === 'answered', `the interaction is ${answered.status}`);
    return 'taken by a registered publisher, link given, interaction answered';
  });
  await report.step('a post on a personal account', async () => {
    const channel = (await lead.all('channels')).find((one) => one.accountKind === 'personal');
    const post = await third.session.must('POST', 'drafts', {
      kind: 'post',
      channelId: channel.id,
      relationship: 'employee',
      language: 'he',
      text: 'אני עובדת בחברה וגאה בצוות שלנו. הדעה שלי בלבד.',
    });
    await third.session.must('POST', `drafts/${post.id}/submission`);
    const own = await reviewer.must('POST', 'drafts', {
      kind: 'post',
      channelId: channel.id,
      relationship: 'employee',
      language: 'en',
      text: 'I work here. My own view.',
    });
    await reviewer.must('POST', `drafts/${own.id}/submission`);
    const alone = await reviewer.post(`drafts/${own.id}/approval`, { revision: 1 });
    report.refused('an approval of one’s own draft, by a lead', alone, 403);
    await reviewer.must('POST', `drafts/${own.id}/withdrawal`);
    await reviewer.must('POST', `drafts/${post.id}/approval`, { revision: 1 });
    trial.post = post.id;
    return 'approved';
  });
  await expectNudge(trial, 'approved', third.session, 'drafts.approved');
  await report.step('published by its author, link withheld', async () => {
    const post = { id: trial.post };
    await third.session.must('POST', `drafts/${post.id}/publication`, {});
    const after = await third.session.must('GET', `drafts/${post.id}`);
    report.promise(
      after.state === 'published' && after.publication.link === null,
      'the post is not published without a link',
    );
    return after.state;
  });
}
