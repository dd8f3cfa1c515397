import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from './words';

/** Whether the pictures of the guides are to be made anew: npm run test:long -- guides. */
export const PICTURES = process.env['OBI_PICTURES'] === '1';

const FOLDER = join(__dirname, '..', '..', '..', 'docs', 'guides', 'pictures');

/** Every page of a guide is looked at over intranets: a picture weighs this much at most. */
const MOST = 60_000;

/** Keeps what the window shows, once nothing of it is waited for, as a picture of the guides, where somebody asked for them. */
export async function keepPicture(page: Page, language: Language, name: string): Promise<void> {
  if (!PICTURES) return;
  await page.locator('[data-waiting]').first().waitFor({ state: 'detached' });
  const session = await page.context().newCDPSession(page);
  for (const quality of [80, 65, 50, 35]) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length > MOST) continue;
    mkdirSync(join(FOLDER, language), { recursive: true });
    writeFileSync(join(FOLDER, language, `${name}.webp`), bytes);
    return;
  }
  throw new Error(`${name} weighs more than ${MOST} bytes.`);
}
