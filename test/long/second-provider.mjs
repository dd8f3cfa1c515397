import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from '../bench/stage.mjs';
import { Browser } from './browser.mjs';
import { missing, openGlewlwyd } from './glewlwyd.mjs';
import { start } from './killed-start.mjs';

/** Letters only: Glewlwyd does not decode what RFC 6749 has a client encode in HTTP Basic. */
const SECRET = 'TheSecretOfAClient';
const PASSWORD = 'a password at Glewlwyd';
const GROUP = 'obi-hr';

/** Sign-in by Glewlwyd, the second real provider beside oidc-provider of the quick tests. */
export const secondProvider = {
  'the sign-in of Glewlwyd lets people in and out': async () => {
    const why = missing();
    if (why !== null) return { skipped: why };
    const home = mkdtempSync(join(tmpdir(), 'obi long '));
    chmodSync(home, 0o755);
    const port = await freePort();
    const obi = `http://127.0.0.1:${port}`;
    const provider = await openGlewlwyd({ secret: SECRET, obi });
    let child;
    try {
      child = (
        await start(home, port, 'OBI_TEST_LONG', {
          PUBLIC_URL: obi,
          OBI_DEMO: '1',
          OIDC_ISSUER: provider.issuer,
          OIDC_CLIENT_ID: 'obi',
          OIDC_CLIENT_SECRET: SECRET,
          OIDC_SCOPES: 'openid',
        })
      ).child;
      return await walk({ obi, provider });
    } finally {
      const gone = new Promise((resolve) => child?.once('exit', resolve) ?? resolve());
      child?.kill('SIGINT');
      await gone;
      await provider.close();
      rmSync(home, { recursive: true, force: true });
    }
  },
};

async function walk({ obi, provider }) {
  const admin = new Browser();
  assert.equal((await admin.send(`${obi}/api/v1/logins`, 'POST', { person: 'T011' })).status, 204);
  const check = await (await admin.send(`${obi}/api/v1/company-sign-in/checks`, 'POST')).json();
  assert.deepEqual([check.answers, check.offers?.pkce, check.offers?.signOut], [true, true, true]);
  const emailOf = async (externalId) => {
    const { items } = await (await admin.send(`${obi}/api/v1/accounts?search=${externalId}`)).json();
    return items.find((one) => one.externalId === externalId).email;
  };
  const stated = { group: GROUP, role: 'hr', scope: { departments: ['Customer Service'] }, reason: 'Their group.' };
  assert.equal((await admin.send(`${obi}/api/v1/group-roles`, 'POST', stated)).status, 201);

  const known = { username: 'one', name: 'One', email: await emailOf('T031'), password: PASSWORD };
  await provider.addUser({ ...known, email_verified: 'yes', groups: [GROUP, 'staff'] });
  const other = { username: 'two', name: 'Two', email: await emailOf('T032'), password: PASSWORD };
  await provider.addUser({ ...other, email_verified: 'no', groups: [GROUP, 'staff'] });

  const first = await signIn({ obi, provider }, 'one');
  assert.equal(first.end, `${obi}/`);
  assert.deepEqual(await me(obi, first.browser), { externalId: 'T031', roles: ['hr'] });
  // The same answer again, in the same browser and in another; and one with a state of somebody's own.
  const unknown = `${obi}/?refused=sign-in-attempt-unknown`;
  assert.equal(await first.browser.sentTo(first.callback), unknown);
  assert.equal(await new Browser().sentTo(first.callback), unknown);
  assert.equal(await first.browser.sentTo(first.callback.replace(/state=[^&]+/, 'state=forged')), unknown);
  // A code that was used, with an attempt that is new.
  const thief = new Browser();
  const state = new URL(await thief.sentTo(`${obi}/api/v1/oidc/sign-in`)).searchParams.get('state');
  const replayed = await thief.sentTo(first.callback.replace(/state=[^&]+/, `state=${state}`));
  assert.equal(replayed, `${obi}/?refused=sign-in-code-refused`);
  assert.equal((await signIn({ obi, provider }, 'two')).end, `${obi}/?refused=sign-in-email-unverified`);

  await provider.changeUser({ ...known, email_verified: 'yes', groups: ['staff', 'others'] });
  const second = await signIn({ obi, provider }, 'one');
  assert.deepEqual(await me(obi, second.browser), { externalId: 'T031', roles: [] });

  // The same session of the provider in another browser of theirs: two logins here.
  const third = await signIn({ obi, provider }, 'one', second.browser.of(provider.origin));
  assert.deepEqual(await me(obi, third.browser), { externalId: 'T031', roles: [] });

  // Out here: the browser is sent on to the provider, with what proves whose session it is.
  const { next } = await (await second.browser.send(`${obi}/api/v1/logins/current`, 'DELETE')).json();
  assert.ok(next.startsWith(`${provider.issuer}/end_session?`), next);
  assert.equal((await second.browser.send(`${obi}/api/v1/me`)).status, 401);
  const page = new URL(await second.browser.sentTo(next));
  assert.equal(page.origin, provider.origin);

  // Out there, as its page does when one agrees: the provider tells Obi, and the other login ends as well.
  assert.equal((await third.browser.send(`${obi}/api/v1/me`)).status, 200);
  const sid = page.searchParams.get('sid');
  const ended = await second.browser.send(`${provider.issuer}/session/${sid}`, 'DELETE');
  assert.equal(ended.status, 200, `${page.href}: ${await ended.text()}`);
  await until(async () => (await third.browser.send(`${obi}/api/v1/me`)).status === 401, 100, 10_000);
  return 'discovery, code with PKCE, roles by groups, replay and forged state refused, e-mail not verified refused, out here and out there';
}

/** Somebody signs in: begins here, says who they are there, agrees, and comes back. */
async function signIn({ obi, provider }, username, known = new Map()) {
  const browser = new Browser();
  browser.jars.set(provider.origin, new Map(known));
  const authorise = await browser.sentTo(`${obi}/api/v1/oidc/sign-in`);
  assert.ok((await browser.sentTo(authorise)).startsWith(`${provider.origin}/login.html`));
  const proved = await browser.send(`${provider.origin}/api/auth/`, 'POST', { username, password: PASSWORD });
  assert.equal(proved.status, 200);
  const agreed = await browser.send(`${provider.origin}/api/auth/grant/obi`, 'PUT', { scope: 'openid' });
  assert.equal(agreed.status, 200);
  const callback = await browser.sentTo(`${authorise}&g_continue`);
  assert.ok(callback.startsWith(`${obi}/api/v1/oidc/callback?`), callback);
  return { browser, callback, end: await browser.sentTo(callback) };
}

async function me(obi, browser) {
  const { externalId, roles } = await (await browser.send(`${obi}/api/v1/me`)).json();
  return { externalId, roles };
}
