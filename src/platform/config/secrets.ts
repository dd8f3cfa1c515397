import { existsSync, readFileSync } from 'node:fs';

/** The `NAME=value` lines of SECRETS_FILE; every fault goes to `faults`. */
export function readSecrets(path: string | undefined, faults: string[]): Record<string, string> {
  if (path === undefined || path === '') return {};
  if (!existsSync(path)) {
    faults.push(`SECRETS_FILE names ${path}, which does not exist.`);
    return {};
  }
  const secrets: Record<string, string> = {};
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const match = /^\s*([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line);
    if (match?.[1] !== undefined && match[2] !== undefined) secrets[match[1]] = match[2];
    else if (line.trim() !== '' && !line.trim().startsWith('#'))
      faults.push('SECRETS_FILE has a line that is not NAME=value.');
  }
  return secrets;
}
