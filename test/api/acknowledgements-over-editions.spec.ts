import fc from 'fast-check';
import { AcknowledgementsService, RulesReader, RulesService } from '../../src/features/rules/public';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';

/** What happens to a document, one thing after another. */
type Happening =
  | { readonly kind: 'publish'; readonly change: 'none' | 'editorial' | 'material' | 'removed'; readonly hours: number }
  | { readonly kind: 'acknowledge' }
  | { readonly kind: 'wait'; readonly hours: number };

interface PublishedEdition {
  readonly id: string;
  readonly number: number;
  readonly publishedAt: number;
  readonly effectiveAt: number;
  readonly material: boolean;
}

const HOUR = 3_600_000;

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('publish' as const),
    change: fc.constantFrom('none' as const, 'editorial' as const, 'material' as const, 'removed' as const),
    hours: fc.constantFrom(0, 0, 1, 5),
  }),
  fc.constant({ kind: 'acknowledge' as const }),
  fc.record({ kind: fc.constant('wait' as const), hours: fc.constantFrom(1, 3) }),
);

describe('Whoever acknowledged counts until an edition with a material change is in force', () => {
  let house: House;
  let noa: string;
  beforeAll(async () => {
    house = await openHouse();
    noa = (await addPeople(house, [{ externalId: 'noa' }]))['noa'] ?? '';
  });
  afterAll(async () => {
    await house.close();
  });

  it('at every instant of any history, past and future', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 3, maxLength: 12 }), async (history) => {
        run += 1;
        const rules = house.get(RulesService);
        const documentId = await rules.createDocument({ code: `d-${run}`, names: { en: 'D' }, originalLanguage: 'en' });
        const editions: PublishedEdition[] = [];
        const acknowledged: { readonly number: number; readonly at: number }[] = [];
        const instants: number[] = [house.clock.now().getTime()];
        let [word, clauses] = [0, 3];
        for (const event of history) {
          house.clock.advance(1000);
          if (event.kind === 'wait') house.clock.advance(event.hours * HOUR);
          if (event.kind === 'acknowledge') {
            const inForce = await house.get(RulesReader).inForce(documentId);
            if (inForce === null) continue;
            await house.get(AcknowledgementsService).acknowledge(noa, inForce.editionId, 'en');
            if (!acknowledged.some(({ number }) => number === inForce.number)) {
              acknowledged.push({ number: inForce.number, at: house.clock.now().getTime() });
            }
          }
          if (event.kind === 'publish') {
            const first = editions.length === 0;
            if (event.change === 'editorial' || event.change === 'material') word += 1;
            if (event.change === 'removed') clauses += 1;
            const en = `## 1. A\n\nword ${word}\n\n## ${clauses}. B\n\nb`;
            const changes: Record<string, 'editorial'> =
              event.change === 'editorial' && !first ? { 1: 'editorial' } : {};
            const draft = await rules.draft(documentId, { texts: { en }, changes });
            const soonest = Math.max(house.clock.now().getTime() + 60_000, ...editions.map((one) => one.effectiveAt));
            const effectiveAt =
              event.hours === 0 && editions.every((one) => one.effectiveAt <= house.clock.now().getTime())
                ? null
                : new Date(soonest + event.hours * HOUR);
            const published = await rules.publish(draft.id, effectiveAt);
            editions.push({
              id: published.id,
              number: published.number,
              publishedAt: published.publishedAt?.getTime() ?? 0,
              effectiveAt: published.effectiveAt?.getTime() ?? 0,
              material: first || event.change === 'material' || event.change === 'removed',
            });
          }
          instants.push(house.clock.now().getTime());
        }
        instants.push(...editions.flatMap((one) => [one.effectiveAt - 1, one.effectiveAt, one.effectiveAt + HOUR]));
        for (const at of instants) {
          const inForce = editions.filter((one) => one.effectiveAt <= at && one.publishedAt <= at).at(-1);
          const since = (number: number): readonly PublishedEdition[] =>
            editions.filter((one) => one.number > number && one.number <= (inForce?.number ?? 0));
          const counts = acknowledged
            .filter(
              (one) => one.at <= at && inForce !== undefined && !since(one.number).some(({ material }) => material),
            )
            .filter((one) => one.number <= (inForce?.number ?? 0))
            .at(-1);
          const rows = await house.work.read<{ number: number }>(
            `SELECT e.number FROM rules.acknowledged_at($1) a JOIN rules.edition e ON e.id = a.edition_id
             WHERE a.person_id = $2 AND a.document_id = $3`,
            [new Date(at), noa, documentId],
          );
          expect(rows).toEqual(counts === undefined ? [] : [{ number: counts.number }]);
        }
      }),
      { numRuns: 20 },
    );
  });
});
