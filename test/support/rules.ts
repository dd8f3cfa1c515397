import type { Visitor } from './house';

/** Publishes a draft edition, in force at once or then; answers it. */
export async function publishEdition(
  lead: Visitor,
  editionId: string,
  effectiveAt?: Date,
): Promise<{ number: number }> {
  const body = effectiveAt === undefined ? {} : { effectiveAt: effectiveAt.toISOString() };
  const published = await lead.post(`rules-editions/${editionId}/publication`, body);
  if (published.status >= 300) throw new Error(`Publication: ${published.text}`);
  return published.body as { number: number };
}
