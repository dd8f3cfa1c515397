import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../bench/stage.mjs';
import { Browser } from './browser.mjs';
import { program, start } from './killed-start.mjs';

const PERSON = {
  externalId: '1001',
  givenName: 'Noa',
  familyName: 'Levi',
  email: 'noa@tamar.example',
  password: 'seven green kites over Haifa',
};

/** An installation that is no demo, through its real door: shut until whoever read the start's address opens it. */
export const firstAdministrator = {
  'the first administrator comes by the printed address': async () => {
    const home = mkdtempSync(join(tmpdir(), 'obi long '));
    chmodSync(home, 0o755);
    const port = await freePort();
    const obi = `http://127.0.0.1:${port}`;
    const open = () => start(home, port, 'OBI_TEST_LONG', { OBI_DEMO: '0' });
    let child;
    const stop = async () => {
      const gone = new Promise((resolve) => child?.once('exit', resolve) ?? resolve());
      child?.kill('SIGINT');
      await gone;
    };
    const become = (code) => new Browser().send(`${obi}/api/v1/first-administrator`, 'POST', { ...PERSON, code });
    try {
      const refused = spawnSync(process.execPath, [program, 'start'], {
        env: {
          ...process.env,
          OBI_HOME: home,
          PORT: String(port),
          CI: 'true',
          OBI_DEMO: '1',
          PUBLIC_URL: 'https://obi.example.com',
        },
        encoding: 'utf8',
      });
      assert.notEqual(refused.status, 0);
      assert.match(refused.stderr + refused.stdout, /anybody sign in as anybody/);

      const first = await open();
      child = first.child;
      const forgotten = codeIn(await first.said());
      for (const path of ['me', 'demo/people', 'belts', 'accounts', 'people'])
        assert.equal((await fetch(`${obi}/api/v1/${path}`)).status, 503, path);
      const unlocked = await new Browser().send(`${obi}/api/v1/logins`, 'POST', { person: '1001' });
      assert.equal(unlocked.status, 503);
      await stop();

      const second = await open();
      child = second.child;
      const code = codeIn(await second.said());
      assert.equal((await become(forgotten)).status, 410);
      const browser = new Browser();
      assert.equal((await browser.send(`${obi}/api/v1/first-administrator`, 'POST', { ...PERSON, code })).status, 204);
      const me = await (await browser.send(`${obi}/api/v1/me`)).json();
      assert.deepEqual([me.externalId, me.roles, me.demo], ['1001', ['admin'], false]);
      assert.equal((await become(code)).status, 410);
      assert.equal((await fetch(`${obi}/api/v1/people`)).status, 401);
      assert.equal((await new Browser().send(`${obi}/api/v1/logins`, 'POST', { person: '1001' })).status, 404);
      await stop();

      const third = await open();
      child = third.child;
      assert.equal(codeIn(await third.said()), null);
      return 'a demo on a public address does not start; shut before; the last address works once, an older one never; none is printed after';
    } finally {
      await stop();
      rmSync(home, { recursive: true, force: true });
    }
  },
};

function codeIn(printed) {
  return /\/first-administrator#([\w-]{43})/.exec(printed)?.[1] ?? null;
}
