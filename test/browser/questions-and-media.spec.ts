import { addAudience, assign } from '../support/training';
import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, HR } from './support/screens';

const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:05.000\nSay who you are.\n';
const HOSTILE = [
  'Say who you are.',
  '<script>window.harmed = 1</script> <img src=x onerror="window.harmed = 2">',
  '[run](javascript:window.harmed=3) ![out](data:text/html,harm) ![away](https://elsewhere.example/x.png)',
].join('\n\n');

const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const match = (id: string) => ({ id, text: { en: id, he: id }, match: { en: `${id}!`, he: `${id}!` } });
const QUIZ = [
  {
    ...{ code: 'scene', kind: 'single', scenario: true, prompt: { en: 'What do you do?', he: 'מה עושים?' } },
    situation: { en: 'My tahini was sour!', he: 'הטחינה הייתה חמוצה!' },
    options: [
      {
        id: 'a',
        text: { en: 'Ask what happened', he: 'לשאול מה קרה' },
        correct: true,
        feedback: { en: 'Listen first.', he: 'קודם מקשיבים.' },
      },
      { id: 'b', text: { en: 'Say nothing', he: 'לשתוק' } },
    ],
  },
  {
    code: 'rank',
    kind: 'order',
    prompt: { en: 'Bring into order', he: 'סדרו' },
    options: ['one', 'two'].map((id) => ({ id, text: { en: id, he: id } })),
  },
  {
    code: 'pair',
    kind: 'match',
    prompt: { en: 'Find the pairs', he: 'זוגות' },
    options: [match('left'), match('right')],
  },
];

inBrowser('The bank of questions and media in a browser', () => {
  const { house, openWindow } = useCompany();
  let window: Window;

  it('takes a file into the bank, naming what is wrong with it, and keeps what a question said before', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(HR, '/question-bank');
    await page.getByRole('button', { name: 'Questions from a file' }).click();
    const dialog = page.getByRole('dialog');
    const gift = '// [tag:tone]\nWhat first?{=Listen ~Shout}\n\nWrite an essay.{}\n';
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'q.txt', mimeType: 'text/plain', buffer: Buffer.from(gift) });
    await dialog.getByRole('button', { name: 'Take into the bank' }).click();
    await dialog.getByText('Line 4: questions of the kind essay cannot be asked here.').waitFor();
    await window.look('bank-faults');
    await dialog.getByLabel('Leave out what cannot be asked here').check();
    await dialog.getByRole('button', { name: 'Take into the bank' }).click();
    await dialog.getByText('One question was taken into the bank').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Words in a question').fill('listen');
    await window.look('bank');
    await page.getByRole('link', { name: 'What first?' }).click();
    await page.getByLabel('Scenario').check();
    await page.getByLabel('What the customer says (English)').fill('Your tahini was sour!');
    await page.getByLabel('Kind of question').selectOption('order');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Revision 2').waitFor();
    await window.look('bank-question');
  });

  it('puts a picture with its words into a lesson of a draft, and limits the attempts at its quiz', async () => {
    window = await openWindow();
    const { page } = window;
    const names = { en: 'Pictures', he: 'תמונות' };
    const asked = { en: 'Asked', he: 'שאלות' };
    const modules = [
      { code: 'seen', kind: 'lesson', names, body: { en: 'Words.', he: 'מילים.' } },
      { code: 'asked', kind: 'quiz', names: asked, quiz: { questions: QUIZ.slice(0, 1) } },
    ];
    const stated = { code: 'seen', belt: 'yellow', names, minimumMinutes: 0, passMark: 100, modules };
    const { body: made } = await (await house.as(HR)).post('tracks', stated).expect(201);
    await window.as(HR, `/track-editions/${made.editionId}`);
    await page
      .getByRole('button', { name: /^Pictures/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Add a picture, sound or film' }).click();
    const dialog = page.getByRole('dialog');
    const file = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(PICTURE, 'base64') };
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByRole('button', { name: 'Upload' }).click();
    await dialog.getByLabel('What there is to see, for those who do not see it (English)').fill('Our logo');
    await dialog.getByLabel('What there is to see, for those who do not see it (עברית)').fill('הלוגו');
    await window.look('media-form');
    await dialog.getByRole('button', { name: 'Save and put into the lesson' }).click();
    await page
      .getByText(/!\[logo\.png\]\(media:/)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /^Asked/ })
      .first()
      .click();
    await page.getByLabel('Attempts', { exact: true }).fill('2');
    await page.getByLabel('Minutes between attempts').fill('30');
    await page.getByLabel('Minutes for one attempt').fill('20');
    await page.getByRole('button', { name: 'Draw from the bank' }).click();
    const draw = page.getByRole('group', { name: 'Draw 1 from the bank' });
    await draw.getByLabel('How many').fill('1');
    const tags = draw.getByRole('combobox', { name: 'Tags' });
    await tags.fill('tone');
    await tags.press('Enter');
    await page.keyboard.press('Escape');
    await window.look('quiz-settings');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('status').getByText('Saved').waitFor();
    await page
      .getByRole('button', { name: /^Asked/ })
      .first()
      .click();
    const values = ['Attempts', 'Minutes between attempts', 'Minutes for one attempt', 'How many'].map((label) =>
      page.getByLabel(label, { exact: true }).inputValue(),
    );
    expect(await Promise.all(values)).toEqual(['2', '30', '20', '1']);
  });

  it('plays a film with captions, and a quiz by keyboard, to the end of its attempts', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(HR, '/');
    const film = Buffer.from(await page.evaluate<string>(RECORD), 'base64');
    const hr = await house.as(HR);
    const { id: filmId } = (await hr.post('media?seconds=2').attach('file', film, 'film.webm').expect(201)).body as {
      id: string;
    };
    for (const language of ['en', 'he'])
      await hr.put(`media/${filmId}/captions/${language}`, { text: CAPTIONS }).expect(200);
    const names = { en: 'Tone', he: 'טון' };
    const body = { en: `${HOSTILE}\n\n![film](media:${filmId})`, he: `${HOSTILE}\n\n![film](media:${filmId})` };
    const modules = [
      { code: 'film', kind: 'lesson', names, body },
      { code: 'quiz', kind: 'quiz', names, quiz: { questions: QUIZ, attempts: 1, limitMinutes: 60 } },
      { code: 'deep', kind: 'lesson', names, body: { he: `${'>'.repeat(5000)} bottom` } },
    ];
    const track = { code: 'tone', belt: 'yellow', names, minimumMinutes: 0, passMark: 100, modules };
    const { body: made } = await hr.post('tracks', track).expect(201);
    const { body: edition } = await hr.post(`track-editions/${made.editionId}/publication`).expect(201);
    const audienceId = await addAudience(house, { attribute: 'externalId', is: [AGENT] });
    await assign(house, { audienceId, track: 'tone' });
    const [lesson, quiz, deep] = edition.modules as readonly { id: string }[];

    await window.as(AGENT, `/modules/${lesson?.id}`);
    const video = page.locator('video');
    await video.waitFor();
    await page.getByText('Say who you are.').first().waitFor();
    await video.focus();
    await page.keyboard.press('Space');
    while (!(await page.evaluate<boolean>('document.querySelector("video").currentTime > 0.3'))) {
      await page.waitForTimeout(50);
    }
    const said = `[...document.querySelector("video").textTracks].filter(({ mode }) => mode === "showing").flatMap(({ cues }) => [...cues].map(({ text }) => text)).join()`;
    expect(await page.evaluate<string>(said)).toBe('Say who you are.');
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(await page.locator('.prose script, .prose img, .prose a[href^="javascript"]').count()).toBe(0);
    await window.look('lesson-with-film');

    await window.open(`/modules/${deep?.id}`);
    await page.locator('.prose').getByText('bottom').waitFor();
    expect(await page.locator('.prose blockquote').count()).toBe(0);

    await window.open(`/modules/${quiz?.id}`);
    await page.getByText('יש ניסיון אחד.').waitFor();
    await page.getByRole('button', { name: 'להתחיל את המבחן' }).press('Enter');
    await page.getByText('הטחינה הייתה חמוצה!').waitFor();
    await page.getByRole('timer').waitFor();
    await page.getByRole('radio', { name: 'לשתוק' }).focus();
    await page.keyboard.press('Space');
    await page
      .getByRole('button', { name: /^להוריד: / })
      .first()
      .press('Enter');
    await page.getByRole('combobox').first().focus();
    await page.keyboard.press('ArrowDown');
    await window.look('quiz');
    await page.getByRole('button', { name: 'הגשה', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'הגשה כמו שזה' }).press('Enter');
    await page.getByText(/הניסיון היחיד נוצל/).waitFor();
    await window.look('quiz-used-up');
    await window.close();

    window = await openWindow();
    const author = window.page;
    await window.as(HR, `/quizzes/${(quiz as { quizId?: string } | undefined)?.quizId ?? ''}`);
    await author
      .getByRole('list', { name: 'No attempt left' })
      .getByRole('button', { name: 'One more attempt' })
      .click();
    await author.getByLabel('Reason').fill('The bus was late.');
    await window.look('quiz-stopped');
    await author.getByRole('button', { name: 'Grant one more attempt' }).click();
    await author.getByText('One more attempt is open.').waitFor();
    await author.getByText('Nobody waits for a further attempt.').waitFor();
    await author.getByRole('list', { name: 'How hard it is' }).getByRole('listitem').nth(2).waitFor();
  });
});

/** Two seconds of film of the browser's own making, as base64. */
const RECORD = `new Promise((done, fail) => {
  const canvas = document.createElement('canvas');
  canvas.width = 160; canvas.height = 90;
  const context = canvas.getContext('2d');
  let hue = 0;
  const draw = setInterval(() => { context.fillStyle = 'hsl(' + (hue += 9) + ',80%,50%)'; context.fillRect(0, 0, 160, 90); }, 40);
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' });
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.onerror = fail;
  recorder.onstop = async () => {
    clearInterval(draw);
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    done(btoa(text));
  };
  recorder.start();
  setTimeout(() => recorder.stop(), 2000);
})`;
