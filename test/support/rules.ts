import { ApprovalsService } from '../../src/features/consultations/public';
import { newId } from '../../src/kernel/id';
import type { Visitor } from './house';

/** Has a draft edition approved by somebody other than its author. */
export async function approveEdition({ house }: Visitor, editionId: string): Promise<void> {
  const operator = { kind: 'operator', name: 'test' } as const;
  await house.acting(operator, () => house.get(ApprovalsService).approve(editionId, newId(), null));
}

/** Has a draft approved and publishes it, in force at once or then; answers it. */
export async function publishEdition(
  lead: Visitor,
  editionId: string,
  effectiveAt?: Date,
): Promise<{ number: number }> {
  await approveEdition(lead, editionId);
  const body = effectiveAt === undefined ? {} : { effectiveAt: effectiveAt.toISOString() };
  const published = await lead.post(`rules-editions/${editionId}/publication`, body);
  if (published.status >= 300) throw new Error(`Publication: ${published.text}`);
  return published.body as { number: number };
}
