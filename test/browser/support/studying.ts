import type { APIResponse, Page } from 'playwright-core';
import type { World } from './world';

interface Module {
  readonly id: string;
  readonly kind: string;
  readonly seconds: number;
}

/** How far a beat of the study is from the next; the console sends them as often. */
const BEAT = 20_000;

/** Studies and completes whatever the track of whoever sits at the page still asks, but modules of one kind. */
export async function studyAllBut(kind: string, page: Page, pass: World['pass'], language: string): Promise<void> {
  const api = new URL('/api/v1/', page.url()).href;
  const got = async (reply: APIResponse): Promise<Record<string, never>> => {
    if (!reply.ok()) throw new Error(`${reply.url()}: ${reply.status()} ${await reply.text()}`);
    return (await reply.body()).length === 0 ? {} : ((await reply.json()) as Record<string, never>);
  };
  const post = async (path: string, data: object = {}): Promise<Record<string, never>> =>
    got(await page.request.post(`${api}${path}`, { data }));
  const { enrolments } = await got(await page.request.get(`${api}my/training`));
  const modules = (enrolments as unknown as { modules: Module[] }[])[0]?.modules ?? [];
  for (const { id, seconds, ...module } of modules) {
    if (module.kind === kind) continue;
    const study = await post('my/studies', { moduleId: id });
    for (let spent = 0; spent < seconds * 1.2; spent += BEAT / 1000) {
      await pass(BEAT);
      await post(`my/studies/${study['id']}/beats`);
    }
    if (module.kind === 'lesson') await post(`my/modules/${id}/completion`);
    if (module.kind === 'acknowledgement') {
      const { items } = await got(await page.request.get(`${api}rules-documents`));
      const [document] = items as unknown as { inForce: { id: string } }[];
      await post(`rules-editions/${document?.inForce.id}/acknowledgement`, { language });
    }
  }
}
