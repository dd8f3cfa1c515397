/**
 * Whether the server's page begins with another script by now. Without a connection nothing is known to.
 * @param entry the address of the script that this page began with, in a folder of the console
 */
export async function isOutdated(entry: string): Promise<boolean> {
  try {
    const page = await fetch(new URL('..', entry), { cache: 'no-store' });
    return page.ok && !(await page.text()).includes(entry.slice(entry.lastIndexOf('/')));
  } catch {
    return false;
  }
}
