import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { ADMIN, AGENT } from './support/screens';

const ROOT = join(__dirname, '..', '..');
const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css' };

/** The worked page of docs/embedding, served by somebody else under a policy of their own. */
async function serveIntranet(obi: string): Promise<Server> {
  const server = createServer((request, reply) => {
    const name = request.url === '/' ? 'intranet.html' : (request.url ?? '').slice(1);
    const type = TYPES[name.split('.').at(-1) ?? ''];
    if (type === undefined || !/^\w+\.\w+$/.test(name)) return void reply.writeHead(404).end();
    const text = readFileSync(join(ROOT, 'docs', 'embedding', name), 'utf8').replaceAll('https://obi.example', obi);
    const policy = `default-src 'none'; style-src 'self'; script-src ${obi}; connect-src ${obi}`;
    reply.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(text);
  });
  server.listen(0);
  await once(server, 'listening');
  return server;
}

/** The corners of the first belt, as the page's variable sets them. */
const RADIUS = "getComputedStyle(document.querySelector('obi-belt').shadowRoot.querySelector('section')).borderRadius";

inBrowser('Obi on a page of the intranet', () => {
  let intranet: Server;
  let port = 0;
  const { base, house, openWindow } = useCompany(async () => {
    intranet = await serveIntranet(base());
    ({ port } = intranet.address() as AddressInfo);
    await list(`http://127.0.0.1:${port}`);
  });
  const list = async (origin: string): Promise<void> => {
    await (await house.as(ADMIN)).post('embed-origins', { origin }).expect(201);
  };
  afterAll(() => void intranet.close());
  let window: Window;

  it('comes as one script of less than 30 kB', () => {
    expect(gzipSync(readFileSync(join(ROOT, 'dist', 'web', 'elements.js'))).length).toBeLessThan(30_000);
  });

  it('shows what is the reader’s own by the login of the same site, in the language and looks of the page', async () => {
    const origin = `http://127.0.0.1:${port}`;
    window = await openWindow({ also: origin });
    const { page } = window;
    await window.as(AGENT);
    await page.goto(`${origin}/`);
    const belt = page.getByRole('region', { name: 'My belt' });
    await belt.getByRole('link', { name: /White/ }).waitFor();
    await page.getByRole('region', { name: 'Next in Obi' }).getByRole('link').waitFor();
    await page.getByRole('region', { name: "This week's update" }).waitFor();
    await page.getByRole('region', { name: 'Inbox' }).waitFor();
    const hebrew = page.getByRole('region', { name: 'החגורה שלי' });
    await hebrew.getByRole('link', { name: /לבנה/ }).waitFor();
    expect(await hebrew.getAttribute('dir')).toBe('rtl');
    expect(await page.evaluate<string>(RADIUS)).toBe('4px');
    await window.look('intranet');
    await belt.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'What may I do' }).waitFor();
  });

  it('shows nothing where the page is not listed, and asks to sign in on one of another site', async () => {
    const origin = `http://localhost:${port}`;
    window = await openWindow({ also: origin });
    const { page } = window;
    await window.as(AGENT);
    await page.goto(`${origin}/`);
    const belt = page.getByRole('region', { name: 'My belt' });
    window.forgive(/CORS|ERR_FAILED/);
    await belt.getByText('Obi cannot be reached').waitFor();
    await list(origin);
    await page.goto(`${origin}/`);
    const opened = page.waitForEvent('popup');
    await belt.getByRole('button', { name: 'Sign in to Obi' }).click();
    const popup = await opened;
    await popup.getByText(`${origin} asks to show your belt`).waitFor();
    await popup.getByRole('button', { name: 'Show them' }).click();
    await belt.getByRole('link', { name: /White/ }).waitFor();
    await page.getByRole('region', { name: 'Inbox' }).waitFor();
    expect(await page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).toBe('[{},{}]');
    await window.look('intranet-by-pass');
  });
});
