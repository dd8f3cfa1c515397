import { PeopleWriter, type PersonInput, PeopleReader } from '../../src/features/people/public';
import { Grants } from '../../src/platform/access/grants';
import { Work } from '../../src/platform/database/work';
import type { House } from './house';

export type TestPerson = Partial<PersonInput> & { readonly externalId: string; readonly roles?: readonly string[] };

/** Adds persons to the directory, with roles, and answers their ids by external id. */
export async function addPeople(house: House, people: readonly TestPerson[]): Promise<Record<string, string>> {
  return house.acting({ kind: 'operator', name: 'test' }, async () => {
    await house
      .get(PeopleWriter)
      .apply(
        people.map(({ roles: _roles, ...person }) => ({ givenName: person.externalId, familyName: 'Test', ...person })),
      );
    const ids: Record<string, string> = {};
    for (const person of people) {
      const found = await house.get(PeopleReader).findByExternalId(person.externalId);
      if (found === null) throw new Error(`${person.externalId} was not added.`);
      ids[person.externalId] = found.id;
      for (const role of person.roles ?? []) {
        await house.get(Work).run(() => house.get(Grants).grant(found.id, role, 'test'));
      }
    }
    return ids;
  });
}
