import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { Curricula, CurriculaReader } from '../../src/features/curricula/public';
import { ContentOrigin } from '../../src/platform/http/content-origin';
import type { House } from '../support/house';
import { sharedData } from '../support/shared-data';
import { addAudience, assign } from '../support/training';
import { buildConsole, canBrowse, openWindow, type Window } from './support/browser';
import { openCompany } from './support/company';
import { AGENT, HR } from './support/screens';

const folder = sharedData('courses', 'scorm');
const suite = canBrowse() && folder !== null ? describe : describe.skip;

jest.setTimeout(300_000);

suite('Packages in a browser', () => {
  let house: House;
  let base: string;
  let also: string;
  let window: Window;
  beforeAll(async () => {
    buildConsole();
    house = await openCompany();
    base = await house.app.getUrl();
    also = house.get(ContentOrigin).originFor(new URL(base).host) ?? '';
  }, 300_000);
  afterAll(() => house.close());
  afterEach(async () => {
    await window.close();
    expect(window.faults).toEqual([]);
  });

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
  const offer = async (packages: readonly string[]): Promise<readonly string[]> => {
    const editionId = await house.acting({ kind: 'operator', name: 'test' }, async () => {
      const names = { en: 'Golf', he: 'גולף' };
      const made = await house.get(Curricula).createTrack({
        ...{ code: 'golf', belt: 'yellow', names, minimumMinutes: 0, passMark: 80, validityDays: null },
        modules: packages.map((material, at) => ({
          ...{ code: `p${at}`, kind: 'package' as const, names, seconds: 40, material },
        })),
      });
      await house.get(Curricula).publish(made.editionId);
      return made.editionId;
    });
    const audienceId = await addAudience(house, { attribute: 'externalId', is: [AGENT] });
    await assign(house, { track: 'golf', audienceId });
    await house.settle();
    return (await house.get(CurriculaReader).modules(editionId)).map(({ id }) => id);
  };
  const course = (): FrameLocator => window.page.frameLocator('.package-frame').frameLocator('#part');
  const inside = (): FrameLocator => course().frameLocator('#contentFrame');

  it('go from upload through preview and resume to a belt', async () => {
    window = await openWindow(base, { also });
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
    for (let at = 0; at < 6; at += 1) await next();
    await inside()
      .getByRole('heading', { name: 'Avoiding Distracting Others' })
      .or(inside().locator('h1'))
      .first()
      .waitFor();
    await inside().locator('body').press('Escape');
    await page.waitForFunction(`document.activeElement?.textContent === 'Into the package'`);
    await page.waitForResponse((reply) => reply.url().endsWith('/commits') && reply.ok());
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

  it('reads well in Hebrew on a phone', async () => {
    window = await openWindow(base, { language: 'he', width: 390, also });
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
