import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator } from 'playwright-core';
import { Curricula, CurriculaReader } from '../../src/features/curricula/public';
import { readTicket, SigningKey, signTicket } from '../../src/features/packages/public';
import { ContentOrigin } from '../../src/platform/http/content-origin';
import { sharedData } from '../support/shared-data';
import { addAudience, assign } from '../support/training';
import { manifest, zip } from '../support/zip';
import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, HR } from './support/screens';

const folder = sharedData('courses', 'scorm');
const suite = folder === null ? describe.skip : inBrowser;

suite('Packages in a browser', () => {
  const { base, house, openWindow } = useCompany((house) => {
    also = house.get(ContentOrigin).originFor(new URL(base()).host) ?? '';
  });
  let also: string;
  let window: Window;

  /** Uploads on the screen; answers the package's id. */
  const upload = async (file: string): Promise<string> => {
    const { page } = window;
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(join(folder ?? '', file));
    await page.getByRole('button', { name: 'Upload' }).click();
    await page.waitForURL(/\/packages\/[0-9a-f-]{36}$/);
    return page.url().slice(-36);
  };
  /** A published track of both packages for the agent; answers its modules. */
  const offer = async (packages: readonly string[], code = 'golf'): Promise<readonly string[]> => {
    const editionId = await house.acting({ kind: 'operator', name: 'test' }, async () => {
      const names = code === 'golf' ? { en: 'Golf', he: 'גולף' } : { en: code, he: code };
      const made = await house.get(Curricula).createTrack({
        ...{ code, belt: 'yellow', names, minimumMinutes: 0, passMark: 80, validityDays: null },
        modules: packages.map((material, at) => ({
          ...{ code: `p${at}`, kind: 'package' as const, names, seconds: 40, material },
        })),
      });
      await house.get(Curricula).publish(made.editionId);
      return made.editionId;
    });
    const audienceId = await addAudience(house, { attribute: 'externalId', is: [AGENT] });
    await assign(house, { track: code, audienceId });
    await house.settle();
    return (await house.get(CurriculaReader).modules(editionId)).map(({ id }) => id);
  };
  const course = (): FrameLocator => window.page.frameLocator('.package-frame').frameLocator('#part');
  const inside = (): FrameLocator => course().frameLocator('#contentFrame');

  it('go from upload through preview and resume to a belt', async () => {
    window = await openWindow({ also });
    const { page } = window;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await window.as(HR, '/packages');
    await window.look('packages-empty');
    await page.locator('input[type=file]').setInputFiles(join(folder ?? '', 'badscorm.zip'));
    await page.getByRole('button', { name: 'Upload' }).click();
    await page.getByText('imsmanifest.xml stands in a folder').waitFor();
    await window.look('package-refused');
    const single = await upload('singlesco_scorm12.zip');
    await window.open('/packages');
    const golf = await upload('RuntimeBasicCalls_SCORM20043rdEdition.zip');
    await page.getByRole('switch', { name: 'The package decides when it is completed' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await page.getByRole('button', { name: 'Open the preview' }).click();
    await inside().getByRole('heading', { name: 'Play of the game' }).waitFor();
    await window.look('package-preview');

    const [golfModule, singleModule] = await offer([golf, single]);
    await window.as(AGENT, `/modules/${golfModule}`);
    const next = () => course().getByRole('button', { name: 'Next ->' }).click();
    await inside().getByRole('heading', { name: 'Play of the game' }).waitFor();
    for (let at = 0; at < 5; at += 1) await next();
    await kept(next);
    await inside()
      .getByRole('heading', { name: 'Avoiding Distracting Others' })
      .or(inside().locator('h1'))
      .first()
      .waitFor();
    await inside().locator('body').press('Escape');
    await page.waitForFunction(`document.activeElement?.textContent === 'Into the package'`);
    await window.look('package-player');

    await window.open(`/modules/${golfModule}`);
    await course().getByRole('button', { name: 'Next ->' }).waitFor();
    await page.waitForFunction(() => true);
    expect(asked).toEqual(['Would you like to resume from where you previously left off?']);
    for (let at = 6; at < 14; at += 1) await next();
    await inside().getByRole('heading', { name: 'Knowledge Check' }).waitFor();
    for (const answer of await inside().locator('.correctAnswer input').all()) {
      if ((await answer.getAttribute('type')) === 'radio') await answer.check();
      else await answer.fill((/\((\d+)\)/.exec((await answer.locator('..').textContent()) ?? '') ?? [])[1] ?? '');
    }
    await inside().getByRole('button', { name: 'Submit Answers' }).click();
    await inside().getByText('Score: 100').waitFor();
    await page.getByRole('status').getByText('Done').waitFor();

    await window.open(`/modules/${singleModule}`);
    await course().getByText('Not implemented yet').waitFor();
    await page.getByRole('button', { name: 'I have finished the package' }).click();
    await page.getByRole('dialog').getByText('Yellow').first().waitFor();
    const { body } = await (await house.as(AGENT)).get('my/training').expect(200);
    expect(body.belts.map(({ code }: { code: string }) => code)).toContain('yellow');
  });

  /** Uploads past the screen. */
  const send = async (bytes: Buffer): Promise<string> => {
    const hr = await house.as(HR);
    const { id } = (await hr.post('packages').set('content-type', 'application/zip').send(bytes).expect(201)).body;
    await hr.put(`packages/${id}`, { names: { en: 'Golf', he: 'גולף' }, trustsCompletion: true }).expect(200);
    return id as string;
  };
  const content = async (): Promise<Frame> => {
    await course().locator('body').waitFor();
    const found = window.page.frames().find((frame) => frame.url().includes('/f/'));
    if (found === undefined) throw new Error('No package is in the frame.');
    return found;
  };
  /** What somebody's course does with the run-time of SCORM 1.2: each call by its name, answers what each answered. */
  const calls = async (...all: readonly (readonly string[])[]): Promise<readonly string[]> =>
    (await content()).evaluate<string[]>(
      `${JSON.stringify(all)}.map(([name, ...given]) => String(parent.API['LMS' + name](...given)))`,
    );
  const kept = async (fn: () => Promise<unknown>, words = ''): Promise<void> => {
    const reply = window.page.waitForResponse(
      (each) => each.url().endsWith('/commits') && each.ok() && (each.request().postData() ?? '').includes(words),
    );
    await fn();
    await reply;
  };

  it('speak SCORM 1.2, wait out a lost connection, and say where else they are open and when they have expired', async () => {
    const golf = await send(readFileSync(join(folder ?? '', 'singlesco_scorm12.zip')));
    const part = (name: string): string => `<!doctype html><title>${name}</title><h1>Part ${name}</h1>`;
    const two = await send(
      zip([
        { name: 'imsmanifest.xml', content: manifest({ parts: ['a.html', 'b.html'], title: 'Two parts' }) },
        ...['a', 'b'].map((name) => ({ name: `${name}.html`, content: part(name) })),
      ]),
    );
    const [golfModule, twoModule] = await offer([golf, two], 'twelve');
    window = await openWindow({ also });
    const { page } = window;
    await window.as(AGENT, `/modules/${golfModule}`);
    await course().getByText('Not implemented yet').waitFor();
    await page.getByText('The package has not said that it is completed.').waitFor();
    expect(await calls(['Initialize', ''], ['GetValue', 'cmi.core.entry'])).toEqual(['true', 'ab-initio']);
    await kept(() =>
      calls(
        ['SetValue', 'cmi.core.lesson_status', 'incomplete'],
        ['SetValue', 'cmi.suspend_data', 'hole 7 ✓'],
        ['Commit', ''],
      ),
    );
    await (await content()).evaluate(`(() => { try { localStorage.setItem('golf', 'hole 7'); } catch {} })()`);

    await window.open(`/modules/${golfModule}`);
    await course().getByText('Not implemented yet').waitFor();
    expect(await calls(['Initialize', ''], ['GetValue', 'cmi.core.entry'], ['GetValue', 'cmi.suspend_data'])).toEqual([
      'true',
      'resume',
      'hole 7 ✓',
    ]);
    await kept(() => calls(['SetValue', 'cmi.suspend_data', 'hole 7, again'], ['Commit', '']), 'hole 7, again');

    await page.context().setOffline(true);
    await calls(['SetValue', 'cmi.suspend_data', 'hole 8'], ['Commit', '']);
    await page.getByRole('alert').getByText('No connection').waitFor();
    await window.look('package-offline');
    await kept(() => page.context().setOffline(false));
    await page.getByRole('alert').getByText('No connection').waitFor({ state: 'detached' });
    const lost = window.faults.splice(0);
    expect(lost.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);

    const other = await page.context().newPage();
    await other.goto(`${base()}/modules/${golfModule}`);
    await other.frameLocator('.package-frame').frameLocator('#part').getByText('Not implemented yet').waitFor();
    await calls(['SetValue', 'cmi.suspend_data', 'hole 9'], ['Commit', '']);
    await page.getByRole('alert').getByText('The package is open in another window').waitFor();
    await window.look('package-elsewhere');
    await other.close();
    await page.getByRole('button', { name: 'Study here' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await course().getByText('Not implemented yet').waitFor();
    expect(await calls(['Initialize', ''], ['GetValue', 'cmi.suspend_data'])).toEqual(['true', 'hole 8']);
    await calls(
      ['SetValue', 'cmi.core.lesson_status', 'passed'],
      ['SetValue', 'cmi.core.score.raw', '90'],
      ['Finish', ''],
    );
    await page.getByRole('status').getByText('Done').waitFor();

    await window.open(`/modules/${twoModule}`);
    await course().getByText('Part a').waitFor();
    // What one package keeps in the browser is no other's to read.
    const found = `(() => { try { return localStorage.getItem('golf'); } catch { return null; } })()`;
    expect(await (await content()).evaluate(found)).toBeNull();
    const key = await house.get(SigningKey).get();
    await page.route('**/f/b.html', async (route) => {
      const [whole = '', token = ''] = /\/p\/([^/]+)\//.exec(route.request().url()) ?? [];
      const ticket = readTicket(token, key, new Date());
      if (typeof ticket === 'string') throw new Error(ticket);
      const old = signTicket({ ...ticket, expiresAt: new Date(0) }, key);
      await route.continue({ url: route.request().url().replace(whole, `/p/${old}/`) });
    });
    await page.getByRole('button', { name: 'Next part' }).click();
    await page.getByRole('alert').getByText('The package was open for too long').waitFor();
    await window.look('package-expired');
    await page.unroute('**/f/b.html');
    await page.getByRole('button', { name: 'Open it again' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await course().getByText('Part a').waitFor();
    await page.getByRole('button', { name: 'Next part' }).click();
    await course().getByText('Part b').waitFor();
  });

  it('reads well in Hebrew on a phone', async () => {
    window = await openWindow({ language: 'he', width: 390, also });
    const { page } = window;
    page.on('dialog', (dialog) => void dialog.accept());
    await window.as(HR, '/packages');
    await window.look('packages');
    await page.getByRole('link', { name: /Golf Explained - Run/ }).click();
    await page.getByRole('button', { name: 'פתיחת התצוגה' }).waitFor();
    await window.look('package');
    await window.as(AGENT, '/training');
    await page.getByRole('link', { name: /גולף/ }).first().click();
    await course().getByRole('button', { name: 'Next ->' }).waitFor();
    await window.look('package-player');
  });
});
