import fc from 'fast-check';
import { bytesOf, multibase, multikeyOf, secured, verifySecured } from './integrity';
import { makeKey } from './signing';

const now = new Date('2026-06-01T10:00:00.123Z');
const key = makeKey(new Date('2026-01-01T00:00:00Z'), new Date('2027-01-01T00:00:00Z'));
const { secretKey: _secret, ...published } = key;
const ISSUER = 'https://obi.example/api/v1/issuer';

describe('Multibase', () => {
  it('gives back the bytes it was made of', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(bytesOf(multibase(bytes))).toEqual(Buffer.from(bytes));
      }),
    );
    expect(multibase(Buffer.from('Hello World!'))).toBe('z2NEpo7TZRRrLZSi2U');
    expect(multibase(Buffer.from('0000287fb4cd', 'hex'))).toBe('z11233QC4');
    expect(bytesOf('u3')).toBeNull();
    expect(bytesOf('z0OIl')).toBeNull();
  });
});

describe('A secured document', () => {
  const document = { '@context': ['https://www.w3.org/ns/credentials/v2'], issuer: { id: ISSUER }, name: 'חגורה' };
  const signed = secured(document, key, ISSUER, now);

  it('is verified as it was signed, however it is written', () => {
    const read: unknown = JSON.parse(JSON.stringify(signed, null, 3));
    expect(verifySecured(read, null)).toEqual({ keyId: key.id, faults: [] });
    expect(verifySecured(read, [published]).faults).toEqual([]);
    expect(signed.proof.verificationMethod).toBe(`${ISSUER}#${multikeyOf(key.publicKey)}`);
    expect(multikeyOf(key.publicKey)).toMatch(/^z6Mk/);
    expect(JSON.stringify(signed)).not.toContain(key.secretKey);
  });

  it('shows what was changed in it or its proof, and whose key it was', () => {
    const faults = (change: object, known: Parameters<typeof verifySecured>[1] = null): readonly string[] =>
      verifySecured({ ...signed, ...change }, known).faults;
    expect(faults({ name: 'חגורות' })).toEqual(['The signature does not fit: the document was changed.']);
    expect(faults({ proof: { ...signed.proof, created: '2026-06-01T10:00:01Z' } })).toHaveLength(1);
    expect(faults({ issuer: { id: 'https://other.example' } })).toHaveLength(2);
    expect(faults({}, [])).toEqual([`The key ${key.id} is not among the known ones.`]);
    expect(faults({}, [{ ...published, until: '2026-02-01T00:00:00.000Z' }])).toHaveLength(1);
    expect(faults({ proof: { ...signed.proof, cryptosuite: 'eddsa-rdfc-2022' } })).toHaveLength(1);
    for (const broken of [null, {}, { proof: 1 }, { proof: { type: 'DataIntegrityProof' } }])
      expect(verifySecured(broken, null).faults).toHaveLength(1);
  });
});
