/**
 * Whether the server's page begins with another script by now. Without a connection nothing is known to.
 * @param entry the address of the script that this page began with, in a folder of the console
 */
export async function isOutdated(entry: string): Promise<boolean> {
  const page = await fetch(new URL('..', entry), { cache: 'no-store' }).catch(() => null);
  return page?.ok === true && !(await page.text()).includes(entry.split('/').at(-1) ?? '');
}
