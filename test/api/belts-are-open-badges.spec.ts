import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { proofsCommands } from '../../src/features/proofs/public';
import { Training } from '../../src/features/training/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, recognise, type TestTrack } from '../support/training';

interface Status {
  readonly statusListCredential: string;
  readonly statusPurpose: string;
  readonly statusListIndex: string;
}
interface Badge {
  readonly issuer: { readonly id: string; readonly name: string };
  readonly credentialStatus: readonly Status[];
  readonly credentialSubject: { readonly identifier: readonly { readonly identityHash: string }[] };
}
interface Verdict {
  readonly verified: boolean;
  readonly error: string;
  readonly statuses: Readonly<Record<string, boolean>>;
}

const VERIFIER = join(__dirname, '..', 'support', 'open-badges.mjs');
const HOSTILE = '</script>\u202eevil\u2066"<b>';

describe('A belt as an Open Badge', () => {
  let house: House;
  let ids: Record<string, string>;
  let noa: Visitor;
  let track: TestTrack;
  const folder = mkdtempSync(join(tmpdir(), 'obi badges '));

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'noa', givenName: 'Noa', familyName: 'Levi', names: { he: 'נועה לוי' }, legalEntity: 'Obi Ltd' },
      { externalId: 'dan', givenName: HOSTILE, familyName: 'Dan' },
    ]);
    track = await addTrack(house, { code: 'green-track', belt: 'green', kinds: ['lesson'] });
    for (const person of ['noa', 'dan']) await give(person, 'orange', 90);
    noa = await house.as('noa');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await house.close();
  });

  const give = (person: string, belt: string, days: number): Promise<void> =>
    recognise(house, [ids['hr'] ?? '', ids['admin'] ?? ''], ids[person] ?? '', belt, inDays(house, days));
  const awards = async (who: Visitor): Promise<{ id: string; state: string; renewed: boolean; can: string[] }[]> =>
    (await who.get('my/awards').expect(200)).body.items;
  const badge = async (who: Visitor, id: string, language = 'en'): Promise<Badge> =>
    (await who.get(`my/awards/${id}/credential.json?language=${language}`).expect(200)).body;
  const pathOf = (address: string): string => new URL(address).pathname;

  /** Asks somebody else's library, which gets the issuer's and the lists' documents as the house serves them. */
  const verified = async (credential: Badge, change: Record<string, unknown> = {}): Promise<Verdict> => {
    const addresses = [credential.issuer.id, ...credential.credentialStatus.map((each) => each.statusListCredential)];
    const documents: Record<string, unknown> = {};
    for (const address of addresses) {
      documents[address] = (await house.anonymous().get(pathOf(address)).expect(200)).body;
    }
    const asked = { credential, documents: { ...documents, ...change }, now: house.clock.now().toISOString() };
    return new Promise((resolve, reject) => {
      const child = execFile(process.execPath, [VERIFIER], (error, out) =>
        error === null ? resolve(JSON.parse(out) as Verdict) : reject(new Error(error.message)),
      );
      child.stdin?.end(JSON.stringify(asked));
    });
  };
  const file = (name: string, value: unknown): string => {
    writeFileSync(join(folder, name), JSON.stringify(value, null, 2));
    return join(folder, name);
  };
  const checked = async (...args: string[]): Promise<string[]> => {
    const lines: string[] = [];
    const program = new Command().exitOverride();
    const run = (): Promise<never> => Promise.reject(new Error('No house is opened.'));
    proofsCommands({ program, run, print: (line) => lines.push(line) });
    await program.parseAsync(['evidence', 'verify', ...args], { from: 'user' });
    return lines;
  };

  it('is accepted by somebody else’s verifier, in both languages', async () => {
    const [award] = await awards(noa);
    expect(award).toMatchObject({ state: 'held', renewed: false, can: ['certificate', 'credential'] });
    const english = await badge(noa, award?.id ?? '');
    expect(english).toMatchObject({
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name: 'Orange belt',
      issuer: { name: 'Obi Ltd' },
      credentialSubject: { identifier: [{ identityHash: 'Noa Levi' }] },
      proof: { cryptosuite: 'eddsa-jcs-2022', proofPurpose: 'assertionMethod' },
    });
    expect(await verified(english)).toEqual({
      verified: true,
      error: '',
      statuses: { revocation: false, refresh: false },
    });
    const hebrew = await badge(noa, award?.id ?? '', 'he');
    expect(hebrew).toMatchObject({
      name: 'חגורה כתומה',
      credentialSubject: { identifier: [{ identityHash: 'נועה לוי' }] },
    });
    expect(hebrew.credentialStatus).toEqual(english.credentialStatus);
    expect(await verified(hebrew)).toMatchObject({ verified: true });
  });

  it('is refused after one changed byte, of it, of its keys or of its lists', async () => {
    const [award] = await awards(noa);
    const whole = await badge(noa, award?.id ?? '');
    const changed = JSON.parse(JSON.stringify(whole).replace('Noa Levi', 'Noa Levj')) as Badge;
    expect(await verified(changed)).toMatchObject({
      verified: false,
      error: expect.stringContaining('Invalid signature'),
    });
    const [status] = whole.credentialStatus;
    const address = status?.statusListCredential ?? '';
    const list = (await house.anonymous().get(pathOf(address)).expect(200)).body;
    expect(await verified(whole, { [address]: { ...list, validFrom: '2020-01-01T00:00:00Z' } })).toMatchObject({
      verified: false,
    });
    const issuer = (await house.anonymous().get('issuer').expect(200)).body;
    expect(JSON.stringify(issuer)).not.toMatch(/secret|private/i);
    const disowned = await verified(whole, { [whole.issuer.id]: { ...issuer, assertionMethod: [] } });
    expect(disowned).toMatchObject({ verified: false });
  });

  it('is checked offline at the command line', async () => {
    const [award] = await awards(noa);
    const whole = await badge(noa, award?.id ?? '');
    const keys = file('keys.json', (await house.anonymous().get('proof-keys').expect(200)).body);
    const lists: string[] = [];
    for (const { statusPurpose, statusListCredential } of whole.credentialStatus) {
      const { body } = await house.anonymous().get(pathOf(statusListCredential)).expect(200);
      lists.push(file(`${statusPurpose}.json`, body));
    }
    const path = file('badge.json', whole);
    expect(await checked(path, '--keys', keys, '--status', ...lists)).toEqual([
      expect.stringMatching(/^As it was signed, by the key [0-9a-f]{64}\.$/),
      'It was not revoked when the list was signed.',
      'No newer one has taken its place.',
    ]);
    expect(await checked(path)).toHaveLength(2);
    const forged = file('forged.json', { ...whole, name: 'Black belt' });
    await expect(checked(forged)).rejects.toThrow('was changed');
    await expect(checked(path, '--keys', file('none.json', { items: [] }))).rejects.toThrow('not among the known');
    await expect(checked(path, '--status', keys)).rejects.toThrow('no Data Integrity proof');
  });

  it('shows that its award was renewed, or revoked', async () => {
    const [first] = await awards(noa);
    const old = await badge(noa, first?.id ?? '');
    house.clock.advance(86_400_000);
    noa = await house.as('noa');
    await give('noa', 'orange', 200);
    const [newer, renewed] = await awards(noa);
    expect([newer?.renewed, renewed?.renewed, renewed?.id]).toEqual([false, true, first?.id]);
    expect(await verified(old)).toMatchObject({ verified: true, statuses: { revocation: false, refresh: true } });
    const reason = { code: 'given-in-error', words: 'It was meant for somebody else.' };
    await (await house.as('hr')).post(`awards/${first?.id}/revocation`, reason).expect(204);
    expect(await verified(old)).toMatchObject({ statuses: { revocation: true } });
    const gone = await noa.get(`my/awards/${first?.id}/credential.json`).expect(410);
    expect(gone.body.code).toBe('award-revoked');
    expect((await awards(noa)).at(-1)).toMatchObject({ state: 'revoked', can: [] });
    const [revocation] = old.credentialStatus;
    const list = (
      await house
        .anonymous()
        .get(pathOf(revocation?.statusListCredential ?? ''))
        .expect(200)
    ).body;
    await expect(checked(file('old.json', old), '--status', file('list.json', list))).rejects.toThrow(
      'It was revoked.',
    );
    expect((await awards(noa))[0]).toMatchObject({ state: 'held' });
  });

  it('is one’s own only, and nothing in a name harms it', async () => {
    const dan = await house.as('dan');
    const [own] = await awards(dan);
    const [other] = await awards(noa);
    const hostile = await badge(dan, own?.id ?? '');
    expect(hostile.credentialSubject.identifier[0]?.identityHash).toBe('</script>evil"<b> Dan');
    expect(await verified(hostile)).toMatchObject({ verified: true });
    await dan.get(`my/awards/${other?.id}/credential.json`).expect(404);
    await dan.get('my/awards/nonsense/credential.json').expect(404);
    await dan.get(`my/awards/${own?.id}/credential.json?language=../x`).expect(422);
    await house.anonymous().get(`my/awards/${own?.id}/credential.json`).expect(401);
    for (const path of ['2/revocation', '1/deletion', '0/revocation', 'x/refresh']) {
      await house.anonymous().get(`credential-status-lists/${path}`).expect(404);
    }
    const named = await dan.get(`my/awards/${own?.id}/credential.json`).set('host', 'evil.example').expect(503);
    expect(named.body.code).toBe('issuer-address-unknown');
  });

  it('names the track and its edition where one was completed', async () => {
    const audienceId = await addAudience(house, { attribute: 'externalId', is: ['noa'] });
    await assign(house, { track: 'green-track', audienceId });
    const [module = ''] = track.modules;
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.get(Training).complete(ids['noa'] ?? '', module, house.clock.now()),
    );
    const [award] = await awards(noa);
    expect(award).toMatchObject({ ground: 'track', number: 1 });
    const green = await badge(noa, award?.id ?? '');
    expect(green).toMatchObject({
      name: 'Green belt',
      credentialSubject: {
        achievement: {
          id: `urn:uuid:${track.editionId}`,
          criteria: { narrative: 'Completed the track green-track, edition 1' },
        },
      },
    });
    expect(await verified(green)).toMatchObject({ verified: true });
  });
});
