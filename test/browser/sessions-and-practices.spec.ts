import { recognise } from '../support/desk';
import { openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { inBrowser, type Window } from './support/browser';
import { useHouse } from './support/company';

const HOUR = 3_600_000;

inBrowser('Sessions and practices in a browser', () => {
  let window: Window;
  let ids: Record<string, string>;
  let hr: Visitor;
  const { house, openWindow } = useHouse(openHouse, async (house) => {
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'host', givenName: 'Yael', familyName: 'Golan', names: { he: 'יעל גולן' } },
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'dana', givenName: 'Dana', familyName: 'Levi', names: { he: 'דנה לוי' } },
      { externalId: 'omer', givenName: 'Omer', familyName: 'Cohen', names: { he: 'עומר כהן' } },
    ]);
    await recognise(house, ids['host'] ?? '', 'blue');
    await recognise(house, ids['lead'] ?? '', 'green');
    hr = await house.as('hr');
  });

  /** A published track whose one module is made of this. */
  async function track(code: string, kind: 'session' | 'practice', material: string): Promise<string> {
    const names = { en: 'Answering in public', he: 'מענה לעיני כולם' };
    const made = await hr
      .post('tracks', {
        ...{ code, belt: 'yellow', names, minimumMinutes: 0, passMark: 80, validityDays: null },
        modules: [{ code: 'm', kind, names, seconds: 240, material }],
      })
      .expect(201);
    await hr.post(`track-editions/${made.body.editionId}/publication`).expect(201);
    return made.body.editionId as string;
  }

  it('lets HR plan a workshop, people take places, and its host see who is there', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as('hr', '/sessions/kept');
    await page.getByRole('button', { name: 'New session' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name (English)').fill('Answering in public');
    await dialog.getByLabel('Name (עברית)').fill('מענה לעיני כולם');
    await dialog.getByLabel('What it is about (English)').fill('Three hours on hard questions.');
    await dialog.getByLabel('What it is about (עברית)').fill('שלוש שעות על שאלות קשות.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Answering in public' }).waitFor();
    await page.getByRole('button', { name: 'Plan a date' }).click();
    const wall = (hours: number): string =>
      new Date(house.clock.now().getTime() + hours * HOUR).toISOString().slice(0, 16);
    await dialog.getByLabel('Begins').fill(wall(48));
    await dialog.getByLabel('Ends').fill(wall(51));
    await dialog.getByLabel('Time zone').fill('UTC');
    await dialog.getByLabel('Places').fill('1');
    await dialog.getByLabel('Where people meet').fill('חדר הדרכה, קומה 2');
    await dialog.getByLabel('Host', { exact: true }).fill('Yael');
    await page.getByRole('option', { name: /Yael Golan|יעל גולן/ }).click();
    await window.look('sitting-form');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('0 of 1 places taken').waitFor();
    const sessionId = page.url().split('/').at(-1) ?? '';
    const editionId = await track('care', 'session', sessionId);
    for (const who of ['dana', 'omer']) {
      await (await house.as(who)).post('my/enrolments', { trackEditionId: editionId }).expect(201);
    }

    await window.as('omer', '/training');
    await page
      .getByRole('link', { name: /^Answering in public/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Take a place/ }).click();
    await page.getByText('You have a place', { exact: true }).waitFor();
    await window.look('session-player');
    await window.close();

    const faults = window.faults;
    window = await openWindow({ language: 'he', width: 390 });
    expect(faults).toEqual([]);
    const phone = window.page;
    await window.as('dana', '/sessions');
    await phone.getByRole('button', { name: /^הצטרפות לרשימת ההמתנה/ }).click();
    await phone.getByText('מקומך ברשימת ההמתנה: 1').waitFor();
    await window.look('sessions-waiting');
    const { body } = await hr.get(`sessions/${sessionId}/sittings`).expect(200);
    const sitting = (body.items as { id: string; starts: string; ends: string }[])[0];
    if (sitting === undefined) throw new Error('No date was planned.');
    const { starts, ends } = sitting;
    const larger = { starts, ends, timeZone: 'UTC', room: 'חדר הדרכה, קומה 2', capacity: 2, languages: ['he'] };
    await hr.put(`sittings/${sitting.id}`, { ...larger, hosts: [ids['host']] }).expect(200);
    house.clock.advance(48 * HOUR);
    await window.open('/sessions');
    const host = await house.as('host');
    const { code } = (await host.get(`sittings/${sitting.id}/attendance-code`).expect(200)).body as { code: string };
    await phone.getByLabel('הקוד בחדר').fill(code);
    await window.look('sessions-code');
    await phone.getByRole('button', { name: 'נוכחות' }).click();
    await phone.getByText('נכחת', { exact: true }).waitFor();

    await window.as('host', `/sittings/${sitting.id}`);
    await phone.getByRole('button', { name: 'הצגת הקוד בחדר' }).click();
    await phone.getByText(/^\d{4} \d{4}$/).waitFor();
    await phone.getByLabel('עומר כהן').check();
    await window.look('sitting-host');
    await phone.getByRole('button', { name: 'סימון נוכחות לאדם אחד' }).click();
    await phone.getByText('2 מתוך 2').waitFor();
    await phone.getByRole('button', { name: 'ביטול הסימון של עומר כהן' }).waitFor();
  });

  it('lets HR write a practice, somebody answer it, and a lead mark it by keyboard', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as('hr', '/practices/new');
    const fill = async (label: string, en: string, he: string): Promise<void> => {
      await page.getByLabel(`${label} (English)`).fill(en);
      await page.getByLabel(`${label} (עברית)`).fill(he);
    };
    await fill('Name', 'A late delivery', 'משלוח שאיחר');
    await fill('What the customer writes', 'Where is my parcel?!', 'איפה החבילה שלי?!');
    await fill('What is to be done', 'Answer as the company.', 'מענה בשם החברה.');
    await fill('A good answer', 'We are sorry. I work here …', 'סליחה. אני בצוות החברה …');
    await fill('Criterion 1', 'Says who is speaking', 'אומר מי מדבר');
    await fill('Level 1', 'Not at all', 'בכלל לא');
    await fill('Level 2', 'At the beginning', 'בהתחלה');
    await window.look('practice-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'A late delivery' }).waitFor();
    const practiceId = page.url().split('/').at(-1) ?? '';
    const trackEditionId = await track('exam', 'practice', practiceId);
    const dana = await house.as('dana');
    await dana.post('my/enrolments', { trackEditionId }).expect(201);
    const { body } = await dana.get('my/training').expect(200);
    type Enrolment = { readonly modules: readonly { readonly id: string; readonly materialId: string }[] };
    const module = (body.enrolments as Enrolment[])
      .flatMap(({ modules }) => modules)
      .find(({ materialId }) => materialId === practiceId);
    await window.close();
    const { faults } = window;

    window = await openWindow({ language: 'he', width: 390 });
    expect(faults).toEqual([]);
    const phone = window.page;
    await window.as('dana', `/modules/${module?.id}`);
    await phone.getByRole('textbox', { name: 'התשובה שלך' }).fill('סליחה על האיחור! אני עובדת בחברה ובודקת מיד.');
    await phone.getByText('נשמר', { exact: false }).first().waitFor();
    await window.look('practice-player');
    await phone.getByRole('button', { name: 'הגשת התשובה' }).click();
    await phone.getByText('התשובה שלך ממתינה לבדיקה').waitFor();
    await window.close();
    const more = window.faults;

    window = await openWindow();
    expect(more).toEqual([]);
    const desk = window.page;
    await window.as('lead', '/practices/waiting');
    await desk.getByRole('link', { name: /A late delivery/ }).waitFor();
    await desk.getByRole('link', { name: /A late delivery/ }).press('Enter');
    await desk.getByRole('radio', { name: /Not at all/ }).focus();
    await desk.keyboard.press('ArrowDown');
    await desk.getByText('100 of 100; passed from 70').waitFor();
    await desk.getByLabel('What the author reads').fill('Kind, and clear from the first word.');
    await window.look('practice-marking');
    await desk.keyboard.press('Control+Enter');
    await desk.getByText('No answer waits').waitFor();
    await window.as('dana', `/modules/${module?.id}`);
    await desk.getByText('You passed', { exact: true }).waitFor();
    await desk.getByText('Kind, and clear from the first word.').waitFor();
    await window.look('practice-passed');
  });
});
