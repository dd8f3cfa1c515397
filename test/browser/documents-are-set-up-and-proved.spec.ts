import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, AUDITOR, HR, LEAD } from './support/screens';

const TEXT =
  '# Live video\n\n## 1. Ask before you film\n\nNobody is filmed who did not agree.\n\n## 2. Stop\n\nAnybody may ask you to stop.';
const HEBREW =
  '# שידור חי\n\n## 1. לבקש לפני שמצלמים\n\nאין לצלם את מי שלא הסכימו.\n\n## 2. לעצור\n\nכל אחד רשאי לבקש לעצור.';

const ANEW =
  '## Ask before you film\n\nNobody is filmed who did not agree in writing.\n\n## Stopping\n\nAnybody may ask you to stop it.';

inBrowser('Documents are set up and proved in the console', () => {
  const { base, house, openWindow } = useCompany();
  let window: Window;
  let documentId: string;
  let editionId: string;

  it('by a lead: made, written, asked about, approved by those named, and published', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD, '/rules');
    await page.getByRole('link', { name: 'New document' }).click();
    await page.getByLabel('Name (English)').fill('Live video');
    await page.getByLabel('Name (עברית)').fill('שידור חי');
    await page.getByLabel('Code').fill('live-video');
    await page.getByLabel('What it is about').selectOption('country');
    await page.getByLabel('Country').fill('il');
    await page.getByLabel('Days of grace').fill('7');
    await page.getByRole('button', { name: 'Save' }).click();

    await page.getByLabel('Text in English').fill(TEXT);
    await page.getByLabel('Text in עברית').fill(HEBREW);
    await page.getByRole('button', { name: 'Show what it becomes' }).click();
    await page.getByText('Confirm which clause is which').waitFor();
    await window.look('document-import');
    documentId = page.url().split('/').at(-1) ?? '';
    await page.getByRole('button', { name: 'Keep as a draft' }).click();

    await page.getByText('Quiz', { exact: true }).click();
    await page.getByRole('button', { name: 'Add a quiz' }).click();
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.getByLabel('Clause it asks about').selectOption('1');
    for (const [label, en, he] of [
      ['What it asks', 'Whom may you film?', 'את מי מותר לצלם?'],
      ['Answer 1', 'Who agreed', 'את מי שהסכימו'],
      ['Answer 2', 'Everybody', 'את כולם'],
    ] as const) {
      await page.getByLabel(`${label} (English)`).fill(en);
      await page.getByLabel(`${label} (עברית)`).fill(he);
    }
    await window.look('document-quiz');
    await page.getByRole('button', { name: 'Save the quiz' }).click();
    await page.getByRole('button', { name: 'No quiz' }).waitFor();
    editionId = page.url().split('/').at(-1) ?? '';

    await window.open(`/rules/documents/${documentId}/settings`);
    await page.getByLabel('Days for newcomers').fill('21');
    await page.getByLabel('Fresh login, minutes').fill('5');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved').waitFor();
    await page.getByRole('button', { name: 'Add an approver' }).click();
    await page.getByRole('combobox', { name: 'Approver', exact: true }).fill(HR);
    await page.getByRole('option', { name: new RegExp(HR) }).click();
    await page.getByRole('button', { name: 'Save approvers' }).click();
    await page.getByRole('combobox', { name: 'Clause 1. Ask before you film' }).fill(AGENT);
    await page.getByRole('option', { name: new RegExp(AGENT) }).click();
    await page.getByRole('button', { name: 'Save owners' }).click();
    await page.getByRole('button', { name: 'Save owners' }).and(page.locator(':disabled')).waitFor();
    await window.look('document-settings');
    const lead = await house.as(LEAD);
    expect((await lead.get(`rules-documents/${documentId}`).expect(200)).body).toMatchObject({
      ...{ code: 'live-video', scope: 'country', scopeCode: 'IL', graceDays: 7, joinerDays: 21, loginMinutes: 5 },
    });

    const hr = await house.as(HR);
    await hr.post(`rules-editions/${editionId}/approval`).expect(204);
    await window.open(`/rules/editions/${editionId}`);
    await page.getByLabel('In force from').waitFor();
    await page.getByText('Impact', { exact: true }).click();
    await page.getByText('Person by person').waitFor();
    await window.look('document-impact');
    await page.getByText('Together', { exact: true }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('There is no other edition to compare with.').waitFor();
    await house.settle();

    await window.open(`/rules/documents/${documentId}`);
    await page.getByLabel('Text in English').fill(ANEW);
    await page.getByRole('button', { name: 'Show what it becomes' }).click();
    await page.getByText('alike', { exact: true }).waitFor();
    await page.getByLabel('Number of clause 2').selectOption('');
    await page.getByText('No longer there: 2').waitFor();
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.getByText('Together', { exact: true }).waitFor();
    await page.getByText('Compare', { exact: true }).click();
    await page.getByText('2. Stop (removed)').waitFor();
    await window.look('document-compare');
  });

  it('by an employee on a phone: read, asked, acknowledged, and proved by HR and an auditor', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(AGENT, `/rules/${editionId}`);
    await page.getByRole('button', { name: 'קראתי והבנתי' }).and(page.locator(':disabled')).waitFor();
    await window.look('acknowledge-quiz');
    await page.getByRole('button', { name: 'להתחיל את המבחן' }).click();
    await page.getByText('את מי שהסכימו').click();
    await page.getByRole('button', { name: /הגשה/ }).click();
    const acknowledge = page.getByRole('button', { name: 'קראתי והבנתי' }).and(page.locator(':enabled'));
    await acknowledge.waitFor();
    await house.work.run(() =>
      house.work.write(`UPDATE access.login SET opened_at = opened_at - interval '10 minutes'`),
    );
    await acknowledge.click();
    await page.getByRole('button', { name: 'כניסה מחדש' }).click();
    await page.getByRole('heading', { name: 'בשם מי נכנסים היום?' }).waitFor();
    expect(page.url()).toContain(editionId);
    await window.as(AGENT, `/rules/${editionId}`);
    await acknowledge.click();
    await page.getByText('נקרא ואושר').first().waitFor();
    await page.getByRole('link', { name: 'האישור המלא' }).click();
    await page.getByText('100%').waitFor();

    await window.as(HR, '/proofs');
    await page.getByLabel('מסמך').selectOption({ label: 'שידור חי' });
    await page.getByText(/^נכון ל־.+: 1 אישרו/).waitFor();
    await page.getByLabel('מי', { exact: true }).selectOption('acknowledged');
    await page.getByRole('cell', { name: 'אושר' }).first().waitFor();
    await page.getByRole('cell', { name: /שידור חי.*1/ }).waitFor();
    await window.look('proofs');
    const address = await page.getByRole('link', { name: 'חתום, כ־JSON' }).getAttribute('href');
    const signed = (await (await page.request.get(`${base()}${address}`)).json()) as {
      counts: object;
      proofs: object[];
    };
    expect(signed).toMatchObject({ counts: { acknowledged: 1 }, proofs: [{ code: 'live-video', quizScore: 100 }] });
    for (const path of [`/rules/documents/${documentId}/settings`, '/rules/documents/new']) {
      await window.as(LEAD, path);
      await window.look(`lead-${path.split('/').at(-1)}`);
    }
    await window.as(AUDITOR, '/proofs');
    await page.getByText('npx obi evidence verify').waitFor();
  });
});
