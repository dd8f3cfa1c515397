import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, HR } from './support/screens';

inBrowser('Belts are shown in a browser', () => {
  const { base, openWindow } = useCompany();
  let window: Window;

  it('by their holder’s choice, where HR allows it, and taken along', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    let { page } = window;
    await window.as(AGENT, '/training');
    await page.getByRole('link', { name: 'החגורות שלי' }).click();
    await page.getByRole('heading', { level: 1, name: 'החגורות שלי' }).waitFor();
    await page.getByRole('img', { name: 'התג שלך: חגורה לבנה' }).waitFor();
    await page.getByText('בישות המשפטית שלך לא מוצגים תגים').waitFor();
    await page.getByRole('switch', { name: 'להציג את התג שלי' }).press('Space');
    const snippet = page.getByRole('region', { name: 'קוד ה־HTML של התג' });
    await snippet.waitFor();
    await window.look('my-belts-he');
    const address = /src="([^"]+)"/.exec((await snippet.textContent()) ?? '')?.[1] ?? '';
    const image = async (): Promise<string> => (await page.request.get(address)).text();
    expect(await image()).not.toContain('<title');
    const taken = page.waitForEvent('download');
    await page.getByRole('link', { name: /תעודה.*עברית/ }).click();
    expect((await taken).suggestedFilename()).toBe('certificate.pdf');
    await window.close();

    window = await openWindow();
    ({ page } = window);
    await window.as(HR, '/belts');
    for (const one of await page.getByRole('list', { name: 'Where badges are shown' }).getByRole('switch').all()) {
      await one.press('Space');
      await page
        .getByText(/, .*20\d\d$/)
        .first()
        .waitFor();
    }
    await window.look('my-belts-hr');
    await window.as(AGENT, '/belts');
    await page
      .getByRole('switch', { name: /Show my badge/ })
      .and(page.locator(':checked'))
      .waitFor();
    expect(await (await page.request.get(address)).text()).toContain('חגורה לבנה');
    const { items } = (await (await page.request.get(`${base()}/api/v1/my/awards`)).json()) as {
      items: { id: string }[];
    };
    await window.open(`/belts?award=${items[0]?.id}`);
    await page.getByText(/^The White belt stands/).waitFor();
    await window.look('my-belts-en');
  });
});
