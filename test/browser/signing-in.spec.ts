import { codeForFirstAdministrator } from '../../src/operations/first-administrator';
import { readConfig } from '../../src/platform/config/config';
import { openHouse } from '../support/house';
import { inBrowser } from './support/browser';
import { useHouse } from './support/company';

inBrowser('Signing in at the console', () => {
  const { house, openWindow } = useHouse(() => openHouse({ OBI_DEMO: '0' }));

  it('begins with the first administrator, who makes a token', async () => {
    const window = await openWindow({ language: 'en' });
    // Until there is an administrator.
    window.forgive(/status of 503/);
    const { page } = window;
    await window.open('/');
    await page.getByRole('heading', { name: 'The first administrator' }).waitFor();
    await window.look('first-administrator-without-code');
    const code = await codeForFirstAdministrator(
      readConfig({ OBI_DEMO: '0', DATABASE_URL: house.appUrl }),
      house.appUrl,
    );
    await page.goto('about:blank');
    await window.open(`/first-administrator#${code ?? ''}`);
    await page.getByLabel('Employee number').fill('1001');
    await page.getByLabel('Given name').fill('Noa');
    await page.getByLabel('Family name').fill('Levi');
    await page.getByLabel('E-mail').fill('noa@tamar.example');
    await page.getByLabel('New password').fill('seven green kites over Haifa');
    await window.look('first-administrator');
    await page.getByRole('button', { name: 'Become the administrator' }).click();
    await page.getByRole('button', { name: /Noa Levi/ }).waitFor();
    await window.open('/account');
    await page.getByLabel('What it is for').fill('a script');
    await page.getByLabel('Read the directory', { exact: true }).check();
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByText(/^obi_/).waitFor();
    await window.look('account');
  });

  it('goes on with a password, by keyboard, in Hebrew on a phone', async () => {
    const window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.open('/?refused=sign-in-email-unverified');
    await page.getByRole('alert').getByText('דוא״ל מאומתת').waitFor();
    await window.look('sign-in');
    const name = page.getByLabel('דוא״ל או מספר עובד');
    await name.fill('1001');
    await name.press('Tab');
    await page.keyboard.type('wrong wrong wrong');
    await page.keyboard.press('Enter');
    await page.getByText('השם או הסיסמה אינם נכונים.').waitFor();
    await page.getByLabel('סיסמה').fill('seven green kites over Haifa');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Noa Levi/ }).waitFor();
    await window.open('/account');
    await page.getByRole('button', { name: 'יציאה מכל מקום אחר' }).waitFor();
    await window.look('account');
    await page.getByLabel('הסיסמה הנוכחית').fill('seven green kites over Haifa');
    await page.getByLabel('סיסמה חדשה').fill('short');
    await page.getByRole('button', { name: 'החלפת הסיסמה' }).click();
    await page.getByRole('alert').getByText('password').waitFor();
    await page.getByLabel('סיסמה חדשה').fill('eleven red herons asleep');
    await page.getByRole('button', { name: 'החלפת הסיסמה' }).click();
    await page.getByRole('status').getByText('הסיסמה הוחלפה').waitFor();
    await window.look('account-password');
  });
});
