import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectNudge } from './nudges.mjs';
import { pause } from './report.mjs';

/** HR builds a White track from Markdown and GIFT; a lead publishes the 18F policy as the document it asks for. */
export async function buildTrack(trial) {
  const { hr, lead, folder, report, run } = trial;
  const code = `trial-${run}`;
  await report.step('rules from the 18F policy', async () => {
    const policies = join(folder, 'policies', '18f_social_media');
    const document = await lead.must('POST', 'rules-documents', {
      code,
      names: { en: '18F social media policy', he: 'מדיניות המדיה החברתית של 18F' },
      originalLanguage: 'en',
    });
    const versions = readdirSync(policies)
      .filter((name) => name.endsWith('.md'))
      .sort();
    let edition;
    for (const version of versions.slice(-2)) {
      edition = await lead.must('POST', `rules-documents/${document.id}/editions`, {
        texts: { en: readFileSync(join(policies, version), 'utf8') },
      });
      report.refused(
        'publication by the author alone',
        await lead.post(`rules-editions/${edition.id}/publication`, {}),
        409,
      );
      await hr.must('POST', `rules-editions/${edition.id}/approval`);
      edition = await lead.must('POST', `rules-editions/${edition.id}/publication`, {});
    }
    trial.document = document.id;
    trial.edition = edition.id;
    const { clauses } = await lead.must('GET', `rules-editions/${edition.id}`);
    report.promise(clauses.length > 3, `18F: ${clauses.length} clauses`);
    return `edition ${edition.number}, ${clauses.length} clauses`;
  });
  const lessons = [];
  await report.step('lessons split from Markdown', async () => {
    const modules = join(folder, 'courses', 'markdown_modules');
    for (const file of readdirSync(modules).sort()) {
      const split = await hr.must('POST', 'lesson-splits', readFileSync(join(modules, file), 'utf8'), {
        'content-type': 'text/markdown',
      });
      lessons.push(...split.lessons);
    }
    const longest = Math.max(...lessons.map((lesson) => lesson.seconds));
    report.promise(longest <= 240, `a lesson takes ${longest} s`);
    return `${lessons.length} lessons, the longest ${longest} s`;
  });
  const gift = readFileSync(join(folder, 'courses', 'quizzes', 'moodle', 'questions.gift.txt'));
  report.refused(
    'questions with a kind Obi lacks',
    await hr.post('question-imports', gift, { 'content-type': 'text/plain' }),
    422,
  );
  await report.step('questions from GIFT', async () => {
    const examples = readFileSync(join(folder, 'courses', 'quizzes', 'moodle', 'examples.txt'));
    const take = (bytes) =>
      hr.must('POST', 'question-imports?skipUnsupported=true', bytes, { 'content-type': 'text/plain' });
    const first = await take(gift);
    const second = await take(examples);
    const codes = new Set();
    trial.questions = [...first.questions, ...second.questions].map((question, at) => ({
      ...question,
      code: `q${at + 1}`,
    }));
    for (const { code: one } of trial.questions) codes.add(one);
    return `${trial.questions.length} questions, left out: ${JSON.stringify({ ...first.skipped, ...second.skipped })}`;
  });
  const modules = [
    ...lessons.slice(0, 12).map((lesson, at) => ({
      code: `lesson-${at + 1}`,
      kind: 'lesson',
      names: { en: lesson.title.slice(0, 190) || `Lesson ${at + 1}` },
      body: { en: lesson.markdown },
      clauses: [],
    })),
    { code: 'acknowledge', kind: 'acknowledgement', names: { en: 'Acknowledge' }, document: code, seconds: 120 },
    {
      code: 'quiz',
      kind: 'quiz',
      names: { en: 'Quiz' },
      seconds: 240,
      quiz: {
        draw: 5,
        questions: trial.questions.filter((question) => ['single', 'truefalse'].includes(question.kind)),
      },
    },
  ];
  const track = { code, belt: 'white', names: { en: `White, trial ${run}` }, passMark: 60, validityDays: 365, modules };
  const tooLong = await hr.must('POST', 'tracks', { ...track, code: `${code}-long`, minimumMinutes: 600 });
  report.refused(
    'a track whose minutes are below its minimum',
    await hr.post(`track-editions/${tooLong.editionId}/publication`),
    409,
    'track-too-short',
  );
  await report.step('track published', async () => {
    const created = await hr.must('POST', 'tracks', { ...track, minimumMinutes: 30 });
    const edition = await hr.must('POST', `track-editions/${created.editionId}/publication`);
    trial.track = code;
    trial.trackEdition = created.editionId;
    return `${edition.modules.length} modules, ${Math.round(edition.seconds / 60)} minutes stated`;
  });
}

/** HR assigns it to the Sales people of one organisation. */
export async function assignTrack(trial) {
  const { hr, report, run } = trial;
  await report.step('assignment', async () => {
    const rule = {
      all: [
        { attribute: 'legalEntity', is: ['Oracle HR'] },
        { attribute: 'department', is: ['Sales'] },
      ],
    };
    const audience = await hr.must('POST', 'audiences', { names: { en: `Sales ${run}`, he: `מכירות ${run}` }, rule });
    const asked = { track: trial.track, audienceId: audience.id };
    const preview = await hr.must('POST', 'assignment-previews', asked);
    const { now } = await hr.must('GET', 'me');
    const dueOn = new Date(Date.parse(now) + 30 * 86_400_000).toISOString().slice(0, 10);
    const done = await hr.must('POST', 'assignments', {
      ...asked,
      dueOn,
      joinerDays: 14,
      reason: 'Sales answers customers.',
    });
    report.promise(
      done.enrolled + preview.completed + preview.already === 34,
      `Sales: ${done.enrolled} enrolled of 34`,
    );
    return `${preview.members} members, ${done.enrolled} enrolled`;
  });
  await report.step('assignment of one person, due soon', async () => {
    const [late] = (await hr.all('people?search=')).filter((person) => person.department === 'Shipping');
    const audience = await hr.must('POST', 'audiences', {
      names: { en: `One of Shipping ${run}`, he: `אחד מהמשלוחים ${run}` },
      rule: { attribute: 'externalId', is: [late.externalId] },
    });
    const { now } = await hr.must('GET', 'me');
    const dueOn = new Date(Date.parse(now) + 4 * 86_400_000).toISOString().slice(0, 10);
    const asked = {
      track: trial.track,
      audienceId: audience.id,
      dueOn,
      joinerDays: 14,
      reason: 'Answers from Monday.',
    };
    await hr.must('POST', 'assignments', asked);
    trial.late = await trial.obi.as(late.externalId);
    return `${late.externalId}, due ${dueOn}`;
  });
  await expectNudge(trial, 'due soon', trial.late, 'training.due-soon');
}

/** Three people learn, fail and pass the quiz, acknowledge, and get the belt with whichever act comes last. */
export async function learn(trial) {
  const { obi, hr, lead, report } = trial;
  const learners = [];
  for (const person of await hr.all('people?search=')) {
    if (person.legalEntity !== 'Oracle HR' || person.department !== 'Sales' || learners.length === 3) continue;
    const session = await obi.as(person.externalId);
    const { belts } = await session.must('GET', 'my/training');
    if (!belts.some((belt) => belt.code === 'white')) learners.push({ session, id: person.id });
  }
  trial.learners = learners;
  if (learners.length < 3)
    throw new Error('Sales has fewer than three people without the White belt; start a fresh Obi.');
  const [first] = learners;
  await report.step('topics given', async () => {
    for (const { id } of learners) {
      await lead.must('PUT', `topics/${trial.topics.get('AmazonHelp Delivery')}/people/${id}`);
    }
    return 'delivery, by a lead';
  });
  report.refused(
    'a claim without a belt',
    await first.session.post(`interactions/${trial.fresh}/claim`),
    403,
    'permit-missing',
  );

  await expectNudge(trial, 'assigned', first.session, 'training.assigned');
  await report.step('three people learn', async () => {
    const minutes = await Promise.all(learners.map((learner, at) => learnAll(trial, learner, at)));
    return `${minutes.map((m) => m.toFixed(1)).join(', ')} minutes credited`;
  });
  await report.step('awards', async () => {
    for (const { session } of learners) {
      const { belts } = await session.must('GET', 'my/training');
      report.promise(
        belts.filter((belt) => belt.code === 'white').length === 1,
        `${session.person} holds ${belts.length} White belts`,
      );
    }
    return `${learners.length} White belts, each with the completing act`;
  });
}

async function learnAll(trial, { session }, at) {
  const mine = async () =>
    (await session.must('GET', 'my/training')).enrolments.find((enrolment) => enrolment.track === trial.track);
  const enrolment = await mine();
  const lessons = enrolment.modules.filter((module) => module.kind === 'lesson');
  const quiz = enrolment.modules.find((module) => module.kind === 'quiz');
  const acts = [
    async () => {
      for (const lesson of lessons) await session.must('POST', `my/modules/${lesson.id}/completion`);
    },
    () => passQuiz(trial, session, quiz.quizId),
    () => session.must('POST', `rules-editions/${trial.edition}/acknowledgement`, { language: 'en' }),
  ];
  // Each of the three ends with another act: the quiz, the acknowledgement, a beat.
  const late = [acts[1], acts[2], null][at];
  for (const act of acts) if (act !== late) await act();
  let credited = 0;
  for (const lesson of lessons) {
    credited = await study(session, lesson, enrolment.minimumSeconds);
    if (credited >= enrolment.minimumSeconds) break;
  }
  if (late !== null) {
    const before = await session.must('GET', 'my/training');
    trial.report.promise(!before.belts.some((belt) => belt.code === 'white'), `${session.person} got a belt too early`);
    await late();
    await session.post(`rules-editions/${trial.edition}/acknowledgement`, { language: 'en' });
  }
  return credited / 60;
}

/** Beats while a lesson still credits; answers the seconds credited on the track. */
async function study(session, lesson, minimum) {
  const opened = await session.must('POST', 'my/studies', { moduleId: lesson.id });
  let last = -1;
  for (;;) {
    await pause(opened.beatEveryMs);
    const beat = await session.must('POST', `my/studies/${opened.id}/beats`);
    if (beat.creditedSeconds >= minimum || beat.moduleCreditedSeconds === last) return beat.creditedSeconds;
    last = beat.moduleCreditedSeconds;
    if (last >= lesson.seconds * 2) return beat.creditedSeconds;
  }
}

async function passQuiz(trial, session, quizId) {
  const keys = new Map(trial.questions.map((question) => [question.code, question]));
  const attempt = await session.must('POST', `quizzes/${quizId}/attempts`);
  const leak = JSON.stringify(attempt);
  trial.report.promise(!leak.includes('"correct"') && !leak.includes('"feedback"'), 'an attempt shows its answers');
  const answer = (right) =>
    attempt.questions.map(({ code, options }) => {
      const correct = keys
        .get(code)
        .options.filter((option) => option.correct)
        .map((option) => option.id);
      return { question: code, chosen: right ? correct : [options.find((option) => !correct.includes(option.id)).id] };
    });
  const failed = await session.must('POST', `quiz-attempts/${attempt.id}/submission`, { answers: answer(false) });
  trial.report.promise(!failed.passed, `${session.person} passed with wrong answers`);
  const second = await session.must('POST', `quizzes/${quizId}/attempts`);
  const answers = second.questions.map(({ code }) => ({
    question: code,
    chosen: keys
      .get(code)
      .options.filter((option) => option.correct)
      .map((option) => option.id),
  }));
  const passed = await session.must('POST', `quiz-attempts/${second.id}/submission`, { answers });
  trial.report.promise(passed.passed, `${session.person} failed with right answers: ${passed.score}`);
}
