import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { ADMIN, AGENT, HR } from './support/screens';

inBrowser('Administration in a browser', () => {
  const { base, house, openWindow } = useCompany();
  let window: Window;

  it('grants a role within a scope, with its reason, and takes it away', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(ADMIN, '/accounts');
    await page.getByLabel('Find a person').fill('Mariam Qasem');
    await page.getByRole('link', { name: 'Mariam Qasem' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mariam Qasem' }).waitFor();
    await page.getByRole('button', { name: 'Make an invitation link' }).click();
    await page.getByText(/\/welcome#[\w-]{43}$/).waitFor();
    await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
    await window.look('account-of-somebody');
    await page.getByRole('button', { name: 'Grant a role' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Role').selectOption('lead');
    await dialog.getByLabel('Reason').fill('Leads the care desk in winter.');
    // A role does not reach everywhere because nobody said how far.
    expect(await dialog.getByRole('button', { name: 'Grant a role' }).isDisabled()).toBe(true);
    await dialog.getByRole('combobox', { name: 'Channels' }).click();
    await page.locator('[role="option"]:visible').first().click();
    await page.keyboard.press('Escape');
    await dialog.getByLabel('Departments').fill('Customer Care');
    await page.keyboard.press('Enter');
    // Escape shuts the list, not the dialog.
    await page.keyboard.press('Escape');
    await window.look('grant-role');
    await dialog.getByRole('button', { name: 'Grant a role' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Leads the care desk in winter.').waitFor();

    await window.open('/roles');
    await page.getByLabel('Role', { exact: true }).selectOption('lead');
    await page.getByText(/Departments: Customer Care/).waitFor();
    await window.look('roles');
    await page.getByRole('button', { name: 'Take away the role: Social-media lead, Mariam Qasem' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('Winter is over.');
    await page.getByRole('dialog').getByRole('button', { name: 'Take away' }).click();
    await page.getByText(/Departments: Customer Care/).waitFor({ state: 'detached' });
    const acts = await house.work.read<{ act: string }>(
      `SELECT e.act FROM trail.entry e JOIN trail.value v ON v.entry_id = e.id
       WHERE v.value->'after'->>'reason' IN ('Leads the care desk in winter.', 'Winter is over.') ORDER BY e.at`,
    );
    expect(acts.map(({ act }) => act)).toEqual(['role.granted', 'role.ended']);

    // Nobody changes their own.
    await window.open('/accounts');
    const { id } = (await (await house.as(ADMIN)).get('me').expect(200)).body as { id: string };
    await window.open(`/accounts/${id}`);
    await page.getByText('Nobody changes their own roles.').waitFor();
    expect(await page.getByRole('button', { name: 'Grant a role' }).count()).toBe(0);
  });

  it('makes a token for a service, limits it and revokes it', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(ADMIN, '/service-tokens');
    await page.getByRole('button', { name: 'A new token' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What it is for').fill('identity provider');
    await dialog.getByLabel('Provision people from an identity provider (SCIM)').check();
    await dialog.getByLabel('Days it is valid').fill('30');
    await dialog.getByLabel('Requests a minute').fill('120');
    await window.look('service-token-new');
    await dialog.getByRole('button', { name: 'Make a token' }).click();
    const secret = (await page.getByText(/^obi_/).textContent()) ?? '';
    await window.look('service-token');
    await page.keyboard.press('Escape');
    const asked = await page.request.get(`${base()}/scim/v2/Users?count=1`, {
      headers: { authorization: `Bearer ${secret}`, cookie: '' },
    });
    expect(asked.headers()['ratelimit-policy']).toBe('"token";q=120;w=60');
    await page.getByLabel('Requests a minute: identity provider').fill('60');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Save', disabled: true }).waitFor();
    await page.getByRole('button', { name: 'Revoke: identity provider' }).click();
    await page.getByText('No service has a token').waitFor();
  });

  it('adds a source of interactions, shows its secret once, and gives it another', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(ADMIN, '/sources');
    await page.getByRole('button', { name: 'הוספת מקור' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('שם המקור').fill('Helpdesk');
    await dialog.getByLabel('ערוץ').selectOption({ index: 1 });
    await window.look('source-new');
    await dialog.getByRole('button', { name: 'הוספת מקור' }).click();
    const first = (await page.getByText(/^whsec_/).textContent()) ?? '';
    await window.look('source-secret');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'סוד חדש' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'סוד חדש' }).click();
    const second = (await page.getByText(/^whsec_/).textContent()) ?? '';
    expect(second).not.toBe(first);
    await page.keyboard.press('Escape');
    await page.getByText('הסוד הקודם פועל עד').waitFor();
    await page.getByRole('button', { name: 'השהיה' }).click();
    await page.getByRole('button', { name: 'המשך' }).waitFor();
    await window.look('sources');
  });

  it('states a role for a group, and says that there is no provider', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(ADMIN, '/company-sign-in');
    await page.getByText('No company sign-in is connected').waitFor();
    await page.getByRole('button', { name: 'State a role for a group' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Group').fill('obi-auditors');
    await dialog.getByLabel('Role').selectOption('auditor');
    await dialog.getByLabel('Reason').fill('They are the auditors.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Auditor · Everywhere').waitFor();
    await window.look('company-sign-in');
    await window.as(HR, '/accounts');
    await page.getByRole('alert').getByText('Your roles do not open this.').waitFor();
  });

  it('reads well in Hebrew on a phone', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(ADMIN, '/set-up');
    await page.getByText(/^הושלמו \d מתוך 7 צעדים/).waitFor();
    await page.getByRole('link', { name: 'הגדרת דוא״ל' }).waitFor();
    await window.look('set-up');
    await window.as(ADMIN);
    await page.getByRole('link', { name: 'אל ההקמה' }).waitFor();
    await page.getByRole('button', { name: 'להסתיר כעת' }).click();
    await page.getByRole('link', { name: 'אל ההקמה' }).waitFor({ state: 'detached' });
    for (const path of ['/accounts', '/roles', '/company-sign-in', '/service-tokens', '/account']) {
      await window.as(ADMIN, path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await window.look(path.replace(/\W+/g, '-').slice(1));
    }
    const { id } = (await (await house.as(AGENT)).get('me').expect(200)).body as { id: string };
    await window.open(`/accounts/${id}`);
    await page.getByRole('button', { name: 'מתן תפקיד' }).click();
    await page.getByRole('dialog').getByLabel('תפקיד').selectOption('hr');
    await window.look('grant-role');
  });
});
