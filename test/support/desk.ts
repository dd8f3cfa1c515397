import { type House, openHouse, type Visitor } from './house';
import { addPeople } from './people';

/** A house in which drafts can be written, reviewed and published. */
export interface Desk {
  readonly house: House;
  readonly ids: Readonly<Record<string, string>>;
  /** Channel ids. */
  readonly business: string;
  readonly personal: string;
  readonly author: Visitor;
  readonly colleague: Visitor;
  /** Leads with the green belt, of whom the first writes too. */
  readonly lead: Visitor;
  readonly second: Visitor;
  /** A lead by role alone, without a belt. */
  readonly roleOnly: Visitor;
  readonly publisher: Visitor;
  readonly stranger: Visitor;
  /** Begins a post. */
  post(by: Visitor, text: string, more?: object): Promise<string>;
  /** Begins and submits a post. */
  submitted(by: Visitor, text: string, more?: object): Promise<string>;
  /** A post that the lead has approved. */
  approved(by: Visitor, text: string, more?: object): Promise<string>;
}

const BELTS: Readonly<Record<string, string>> = {
  author: 'white',
  colleague: 'white',
  lead: 'green',
  second: 'green',
};

export async function openDesk(environment: Record<string, string> = {}): Promise<Desk> {
  const house = await openHouse(environment);
  const ids = await addPeople(house, [
    { externalId: 'hr', roles: ['hr'] },
    { externalId: 'admin', roles: ['admin'] },
    { externalId: 'author', names: { he: 'נועה לוי' } },
    { externalId: 'colleague' },
    { externalId: 'lead', roles: ['lead'] },
    { externalId: 'second', roles: ['lead'] },
    { externalId: 'roleOnly', roles: ['lead'] },
    { externalId: 'publisher' },
    { externalId: 'stranger' },
  ]);
  for (const [person, belt] of Object.entries(BELTS)) await recognise(house, ids[person] ?? '', belt);
  const lead = await house.as('lead');
  const business = await channel(lead, 'x-service', 'business');
  const personal = await channel(lead, 'x-own', 'personal');
  await lead.put(`channels/${business}/publishers/${ids['publisher']}`).expect(204);
  const post = async (by: Visitor, text: string, more: object = {}): Promise<string> => {
    const body = { kind: 'post', channelId: business, relationship: 'employee', language: 'he', text, ...more };
    return (await by.post('drafts', body).expect(201)).body.id as string;
  };
  const submitted = async (by: Visitor, text: string, more: object = {}): Promise<string> => {
    const id = await post(by, text, more);
    await by.post(`drafts/${id}/submission`).expect(200);
    return id;
  };
  return {
    house,
    ids,
    business,
    personal,
    author: await house.as('author'),
    colleague: await house.as('colleague'),
    lead,
    second: await house.as('second'),
    roleOnly: await house.as('roleOnly'),
    publisher: await house.as('publisher'),
    stranger: await house.as('stranger'),
    post,
    submitted,
    async approved(by, text, more = {}) {
      const id = await submitted(by, text, more);
      await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
      return id;
    },
  };
}

/** Recognises prior learning: HR proposes, an admin confirms. */
export async function recognise(house: House, personId: string, belt: string): Promise<void> {
  const endsOn = new Date(house.clock.now().getTime() + 300 * 86_400_000).toISOString().slice(0, 10);
  const body = { personId, belt, reason: 'Taught it for years', endsOn };
  const { id } = (await (await house.as('hr')).post('recognitions', body).expect(201)).body as { id: string };
  await (await house.as('admin')).post(`recognitions/${id}/confirmation`).expect(201);
}

async function channel(lead: Visitor, code: string, accountKind: string): Promise<string> {
  const body = { code, accountKind, network: 'x', names: { en: code, he: `ערוץ ${code}` }, languages: ['he', 'en'] };
  return (await lead.post('channels', body).expect(201)).body.id as string;
}
