import { setTimeout as sleep } from 'node:timers/promises';
import { picture } from '../support/picture';
import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';

/** The demo company's people. */
const LEAD = 'T017';
const AGENT = 'T031';
const PUBLISHER = 'T016';
/** Another lead than the one who writes. */
const COACH = 'T016';
const NEWCOMER = 'T040';

inBrowser('The main job in a browser', () => {
  const { house, openWindow } = useCompany();
  let window: Window;

  it('signs somebody in and out, in the language they choose', async () => {
    window = await openWindow();
    const { page } = window;
    await window.open('/training');
    await window.look('sign-in');
    await page.getByText('עברית').click();
    await page.getByRole('heading', { name: 'בשם מי נכנסים היום?' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.getByText('English').click();
    await page.locator(`[data-person=${NEWCOMER}]`).click();
    await page.getByRole('heading', { level: 1, name: 'My training' }).waitFor();
    await page.getByRole('button', { name: /sign out/ }).click();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('heading', { name: 'Who are you today?' }).waitFor();
  });

  it('brings a customer an answer: claimed, drafted, returned, approved, published', async () => {
    window = await openWindow({ language: 'he' });
    const { page } = window;
    await window.as(AGENT, '/feed');
    await page.locator('label', { hasText: 'מילים טובות' }).click();
    await page.getByRole('checkbox', { name: 'מילים טובות', checked: true }).waitFor({ state: 'attached' });
    await page.getByRole('list', { name: 'פניות' }).getByRole('link').first().waitFor();
    await window.look('feed');
    await page.getByRole('list', { name: 'פניות' }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'לקיחה לטיפול' }).click();
    await page.getByText('בטיפולי').waitFor();
    await page.getByRole('button', { name: 'כתיבת טיוטת תשובה' }).click();
    const words = page.getByLabel('המילים שלך').last();
    // The customer wrote in English; remarks are in the language of the answer.
    await page.getByLabel('שפת המילים').selectOption('he');
    await words.fill('נשמח לראותך ב#תל_אביב');
    await page.getByText(/^אות צמודה לפני הסימן/).waitFor();
    await page.getByRole('button', { name: 'הצגה בטקסט: תגיות ואזכורים שפועלים' }).click();
    expect(await page.evaluate<string>('getSelection().toString()')).toBe('#תל_אביב');
    await window.look('findings');
    await page.getByRole('button', { name: 'תיקון: תגיות ואזכורים שפועלים' }).click();
    await page.getByText('אין הערות.').waitFor();
    expect(await words.inputValue()).toBe('נשמח לראותך ב #תל_אביב');
    await words.fill('שלום, נבדוק מיד ונחזור עם תשובה. 🙏');
    await page.getByText('נשמר', { exact: true }).waitFor();
    await window.look('reply');
    await page.getByRole('button', { name: 'להגשה לסקירה' }).click();
    await page.getByText(/המילים בסקירה/).waitFor();

    await window.as(LEAD, '/reviews');
    await window.look('reviews');
    const own = page.getByRole('main').getByRole('listitem').filter({ hasText: 'נבדוק מיד' }).getByRole('link');
    // After a decision the next of the queue is there, and says so.
    const onward = async (): Promise<void> => {
      await page.getByText('ההחלטה הקודמת נשמרה.').waitFor();
      await page
        .getByText(/אנחנו מגיעים לערבה|we do, all over England/)
        .first()
        .waitFor();
    };
    await own.click();
    await page.getByRole('button', { name: 'החזרה לתיקון עם סיבה' }).click();
    await page.getByLabel('סיבה').selectOption({ index: 1 });
    await page.getByLabel('מה יעזור למי שכתב/ה').fill('חסר גילוי נאות: מי אנחנו?');
    await window.look('return');
    // What is read again meanwhile may come in any order: here the queue comes last.
    await page.route('**/api/v1/reviews?**', async (route) => {
      await sleep(1_000);
      await route.continue();
    });
    await page.getByRole('button', { name: 'החזרה לתיקון', exact: true }).click();
    await onward();
    await page.unrouteAll({ behavior: 'wait' });
    await house.settle();

    await window.as(AGENT);
    await window.look('home-returned');
    await page.getByRole('link', { name: 'לקרוא את הסיבה' }).click();
    await page.getByText('חסר גילוי נאות: מי אנחנו?').waitFor();
    await window.look('returned');
    await page.getByLabel('המילים שלך').last().fill('מרים מתמר מזון: נבדוק מיד ונחזור עם תשובה. 🙏');
    await page.getByText('נשמר', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'להגשה לסקירה' }).click();
    await page.getByText(/המילים בסקירה/).waitFor();

    await window.as(LEAD, '/reviews');
    await own.click();
    await page.getByRole('button', { name: 'אישור לפרסום' }).click();
    await onward();
    await house.settle();

    await window.as(PUBLISHER, '/ready-to-publish');
    await window.look('ready');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('button', { name: 'לקיחה לפרסום' }).click();
    await page.getByLabel('קישור לפרסום').fill('https://facebook.com/tamarfoods.il/posts/1');
    await window.look('publish');
    await page.getByRole('button', { name: 'פורסם' }).click();
    await page.getByText(/^פורסם ב/).waitFor();
    await window.look('published');
    await house.settle();

    await window.as(AGENT, '/drafts');
    await window.look('drafts');
    await page.getByRole('link', { name: /פורסמה/ }).waitFor();
  });

  it('loses no word without a connection, shows both where two devices differ, and lets somebody help', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(LEAD, '/drafts/new');
    await page.getByLabel('ערוץ').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'אל המילים' }).click();
    const words = page.getByLabel('המילים שלך').last();
    await words.fill('שלום מהטלפון');
    await page.getByText('נשמר', { exact: true }).waitFor();

    // Two pictures, put in order by drag and by keys, which stay where they are.
    const chooser = page.locator('input[type=file]');
    const described = page.getByLabel(/^מה רואים בתמונה/);
    const places = page.locator('.picture-place');
    for (const [at, name] of ['ראשונה', 'שנייה'].entries()) {
      await chooser.setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: picture(name) });
      await described.nth(at).fill(name);
      await described.nth(at).press('Tab');
      await places.nth(at).getByAltText(name).waitFor();
    }
    await places.nth(1).getByAltText('שנייה').dragTo(places.first());
    await places.first().getByAltText('שנייה').waitFor();
    // Three presses in a row are three moves.
    for (const name of [
      'תמונה 1: העברה במקום אחד אחורה',
      'תמונה 2: הקדמה במקום אחד',
      'תמונה 1: העברה במקום אחד אחורה',
    ]) {
      await page.getByRole('button', { name }).press('Enter');
    }
    await places.nth(1).getByAltText('שנייה').waitFor();
    await page.getByRole('status').getByText('עכשיו תמונה 2 מתוך 2.').waitFor();
    expect(await page.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe(
      'תמונה 2: העברה במקום אחד אחורה',
    );
    await window.look('pictures');
    await page.getByRole('button', { name: 'בקשת עזרה בנוסח' }).click();
    await page.getByLabel('מה בא לך לומר, או במה דרושה עזרה?').fill('על התיקונים שלנו');
    await page.getByRole('button', { name: 'בקשת עזרה', exact: true }).click();
    await page.getByRole('button', { name: 'ביטול הבקשה' }).waitFor();
    await window.look('desk');

    await page.context().setOffline(true);
    await words.fill('שלום מהטלפון, בלי חיבור');
    await page.getByText(/המילים שמורות במכשיר הזה/).waitFor();
    const other = await openWindow();
    await other.as(LEAD, new URL(page.url()).pathname);
    await other.page.getByLabel('Your words').last().fill('Hello from the desk');
    await other.page.getByText('Saved', { exact: true }).waitFor();
    await other.look('desk');

    await page.context().setOffline(false);
    await page.getByRole('alert').getByText('Hello from the desk').waitFor();
    await page.getByRole('alert').getByText('שלום מהטלפון, בלי חיבור').waitFor();
    await window.look('conflict');
    await page.getByRole('button', { name: 'שני הנוסחים, זה מתחת לזה' }).click();
    await page.getByText('נשמר', { exact: true }).waitFor();
    expect(await words.inputValue()).toBe('שלום מהטלפון, בלי חיבור\n\nHello from the desk');
    // That the connection was gone is told on the browser's console; nothing else may be.
    const faults = window.faults.splice(0);
    expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);

    await other.as(COACH, '/help-wanted');
    await other.look('help-wanted');
    await other.page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await other.page.getByLabel('Other words for the marked place').fill('בואו לראות! ');
    await other.look('helped');
    await other.page.getByRole('button', { name: 'Send' }).click();
    await other.page.getByText('Waits for the author').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'קבלה', exact: true }).click();
    await page.getByText('התקבלה', { exact: true }).waitFor();
    await window.look('accepted');
    expect(await words.inputValue()).toContain('בואו לראות! ');
    await page.getByRole('link', { name: 'אותו הדבר בערוצים נוספים' }).click();
    await page.getByRole('button', { name: 'הגשת טיוטה אחת' }).waitFor();
    await window.look('variants');
  });
});
