import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT } from './support/screens';

/** What the service worker keeps of a person, by address. */
const ANSWERS = `caches.has('obi-answers').then((there) => !there ? [] :
  caches.open('obi-answers').then((cache) => cache.keys()).then((keys) => keys.map(({ url }) => new URL(url).pathname)))`;

/** The words that this device keeps for a server that it has not reached. */
const WORDS = `new Promise((resolve) => {
  const asked = indexedDB.open('obi.drafts', 1);
  asked.onsuccess = () => { const got = asked.result.transaction('words').objectStore('words').getAll();
    got.onsuccess = () => { asked.result.close(); resolve(got.result.length); }; };
})`;

/** The worker sees what this page asks for. */
async function controlled(page: Page): Promise<void> {
  await page.evaluate(`navigator.serviceWorker.controller !== null ||
    new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true)))`);
}

/** The house behind another address, where at a word another version of the console is served. */
async function releaseBefore(house: string): Promise<{ readonly server: Server; release(): void }> {
  let released = false;
  const server = createServer((incoming, reply) => {
    const { url = '/', method, headers } = incoming;
    // A worker is asked for whole, and unpacked.
    const { 'if-none-match': _tag, 'if-modified-since': _since, ...others } = headers;
    const plain = url === '/worker.js' ? { ...others, 'accept-encoding': 'identity' } : headers;
    const asked = request(new URL(url, house), { method, headers: plain }, (answer) => {
      if (url !== '/worker.js' || !released) {
        reply.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply);
        return;
      }
      void text(answer).then((script) => {
        const newer = script
          .replaceAll('obi-files-', 'obi-files-newer-')
          .replaceAll(/(?<!\.\/)assets\/index-[\w-]+\.js/g, 'newer.js');
        reply.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' }).end(newer);
      });
    });
    asked.on('error', () => reply.destroy());
    incoming.pipe(asked);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, release: () => void (released = true) };
}

inBrowser('The console on a device', () => {
  const { base, house, openWindow } = useCompany();
  let window: Window;

  it('opens without a connection, keeps what is written, saves it once, and leaves nothing to a stranger', async () => {
    window = await openWindow({ language: 'he', scheme: 'dark', width: 390, workers: true });
    window.forgive(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/);
    const { page } = window;
    const words = page.getByRole('textbox', { name: 'המילים שלך' });
    const saved = page.getByText('נשמר', { exact: true });
    await window.as(AGENT, '/drafts/new');
    await controlled(page);
    await page.getByLabel('ערוץ').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'להמשיך אל המילים' }).click();
    await words.fill('With a connection.');
    await saved.waitFor();
    const address = page.url();
    const draft = `drafts/${address.split('/').at(-1)}`;
    const agent = await house.as(AGENT);
    const { version } = (await agent.get(draft).expect(200)).body;

    await page.context().setOffline(true);
    await page.getByText('אין חיבור.', { exact: true }).waitFor();
    await words.fill('Without a connection.');
    await page.getByText('אין חיבור. המילים שמור').first().waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(address);
    await page.getByText(/כך זה היה ב־/).waitFor();
    expect(await words.inputValue()).toBe('Without a connection.');
    await window.look('offline');

    await page.context().setOffline(false);
    await saved.waitFor();
    await page.getByText('אין חיבור.', { exact: true }).waitFor({ state: 'detached' });
    const now = (await agent.get(draft).expect(200)).body;
    expect(now).toMatchObject({ text: 'Without a connection.', version: version + 1 });

    // Nothing of customers or of what a role opens is kept, and nothing at all after signing out.
    await page.goto(`${base()}/feed`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const kept = await page.evaluate<string[]>(ANSWERS);
    expect(kept).toEqual(expect.arrayContaining(['/api/v1/me', `/api/v1/${draft}`]));
    expect(kept.filter((path) => /feed|interaction|people|review/.test(path))).toEqual([]);
    await page.goto(`${base()}/`);
    await page.locator('.person').click();
    await page.getByRole('button', { name: 'יציאה', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'בשם מי נכנסים היום?' }).waitFor();
    expect(await page.evaluate<string[]>(ANSWERS)).toEqual([]);
    expect(await page.evaluate<number>(WORDS)).toBe(0);
    await page.context().setOffline(true);
    await page.goto(address);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/connection\.|Without/);
  });

  it('takes nothing away where the connection goes before all of it has come', async () => {
    window = await openWindow();
    window.forgive(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    const { page } = window;
    await page.addInitScript(`Object.defineProperty(navigator, 'onLine', { get: () => false })`);
    await page.route(/Standing/, (route) => route.abort('internetdisconnected'));
    const failed = page.waitForEvent('requestfailed');
    await window.as(AGENT, '/ask');
    await page.getByRole('textbox').first().fill('How do I');
    await failed;
    await page.getByRole('heading', { level: 1 }).waitFor();
    const come = page.waitForResponse((reply) => reply.url().includes('Standing') && reply.ok());
    await page.unroute(/Standing/);
    await come;
    expect(await page.getByRole('textbox').first().inputValue()).toBe('How do I');
  });

  it('tells of a newer version, and waits for what is being written', async () => {
    const front = await releaseBefore(base());
    const { port } = front.server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}`;
    window = await openWindow({ workers: true, also: address });
    const { page } = window;
    await page.request.post(`${address}/api/v1/logins`, { data: { person: AGENT } });
    await page.goto(`${address}/ask`);
    await controlled(page);
    await page.getByRole('textbox').first().fill('How do I');
    front.release();
    await page.evaluate('navigator.serviceWorker.getRegistration().then((found) => { void found.update(); })');
    await page.getByText('There is a new version of Obi.').waitFor();
    await window.look('newer-version');
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByText('It comes as soon as you leave this screen').waitFor();
    expect(await page.getByRole('textbox').first().inputValue()).toBe('How do I');
    const reloaded = page.waitForEvent('load');
    await page.locator('header a').first().click();
    await reloaded;
    expect(new URL(page.url()).pathname).toBe('/');
    await window.close();
    front.server.closeAllConnections();
    front.server.close();
  });
});
