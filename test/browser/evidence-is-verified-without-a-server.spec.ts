import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type Desk, openDesk } from '../support/desk';
import { addPeople } from '../support/people';
import { inBrowser } from './support/browser';

jest.setTimeout(120_000);

inBrowser('Evidence is verified without a server', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await addPeople(desk.house, [{ externalId: 'auditor', roles: ['auditor'] }]);
  });
  afterAll(() => desk.house.close());

  it('by a page in one file, from a disk and without a network, in both languages', async () => {
    const { author, publisher, approved, house } = desk;
    const id = await approved(author, 'מילים שיוצאות');
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await publisher.post(`drafts/${id}/publication`, { link: 'https://x.com/service/status/1' }).expect(201);
    await house.settle();
    const auditor = await house.as('auditor');
    const file = JSON.stringify((await auditor.post('evidence-exports', { reason: 'A case' }).expect(200)).body);
    const keys = JSON.stringify((await auditor.get('proof-keys').expect(200)).body);
    const folder = mkdtempSync(join(tmpdir(), 'obi-evidence-'));
    const page = await auditor.get('evidence-verifier').expect(200);
    writeFileSync(join(folder, 'verify.html'), page.text);
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
    try {
      const context = await browser.newContext({ offline: true, locale: 'en-GB' });
      const shown = await context.newPage();
      const asked: string[] = [];
      const faults: string[] = [];
      shown.on('request', (request) => asked.push(request.url()));
      shown.on('pageerror', (error) => faults.push(error.message));
      shown.on('console', (message) => (message.type() === 'error' ? faults.push(message.text()) : undefined));
      await shown.goto(`file://${join(folder, 'verify.html')}`);
      const json = (name: string, text: string) => ({
        ...{ name, mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') },
      });
      await shown.getByLabel('Evidence file').setInputFiles(json('evidence.json', file));
      await shown.getByText('Nothing was changed since it was signed.').waitFor();
      await shown.getByText('Compare this key with the published ones').waitFor();
      await shown.getByLabel('Published keys (optional)').setInputFiles(json('keys.json', keys));
      await shown.getByText('Compare this key with the published ones').waitFor({ state: 'detached' });
      await shown.getByRole('button', { name: 'עברית' }).click();
      await shown.getByText('דבר לא השתנה מאז החתימה.').waitFor();
      expect(await shown.evaluate('document.documentElement.dir')).toBe('rtl');
      if (process.env['OBI_SHOTS'] !== undefined) {
        await shown.screenshot({ path: join(process.env['OBI_SHOTS'], 'evidence-verifier-he.png') });
      }
      const changed = file.replace('מילים שיוצאות', 'מילים אחרות');
      expect(changed).not.toBe(file);
      await shown.getByLabel('קובץ תיעוד').setInputFiles(json('evidence.json', changed));
      await shown.getByText('הקובץ אינו כפי שנחתם.').waitFor();
      await shown.getByText('תוכן של תיק שונה').waitFor();
      expect(asked.every((url) => url.startsWith('file:') || url.startsWith('data:'))).toBe(true);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
