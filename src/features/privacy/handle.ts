/** A customer's name on a network as it is searched for: lower case, without the @ before it. */
export function handleOf(stated: string): string {
  return stated
    .normalize('NFC')
    .trim()
    .replace(/^[@＠]+/, '')
    .toLowerCase();
}
