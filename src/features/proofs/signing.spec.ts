import fc from 'fast-check';
import { makeKey, signDocument, verifyDocument } from './signing';

const from = new Date('2026-01-01T00:00:00Z');
const until = new Date('2027-01-01T00:00:00Z');
const now = new Date('2026-06-01T00:00:00Z');
const key = makeKey(from, until);
const { secretKey: _secret, ...published } = key;

describe('A signed document', () => {
  it('is verified as it was signed, whatever it holds and however it is written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (rows) => {
        const signed = signDocument({ rows }, key, now);
        const read: unknown = JSON.parse(JSON.stringify(signed, null, 3));
        expect(verifyDocument(read, null)).toEqual({ keyId: key.id, faults: [] });
        expect(verifyDocument(read, [published]).faults).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('carries no secret', () => {
    expect(JSON.stringify(signDocument({}, key, now))).not.toContain(key.secretKey);
  });

  it('shows that it was changed, or signed by another key, or outside its term', () => {
    const signed = signDocument({ rows: [{ person: 'noa', state: 'missing' }] }, key, now);
    const changed = { ...signed, rows: [{ person: 'noa', state: 'acknowledged' }] };
    expect(verifyDocument(changed, null).faults).toEqual(['The signature does not fit: the document was changed.']);
    const other = makeKey(from, until);
    const { secretKey: _other, ...foreign } = other;
    expect(verifyDocument({ ...signed, key: foreign }, null).faults).toHaveLength(1);
    expect(verifyDocument({ ...signed, key: { ...signed.key, id: 'x' } }, null).faults).toContain(
      'The key is not the one it names.',
    );
    expect(verifyDocument(signed, [foreign]).faults).toEqual([`The key ${key.id} is not among the known ones.`]);
    expect(verifyDocument(signDocument({}, key, until), null).faults).toEqual([
      'It was signed outside the term of its key.',
    ]);
    for (const none of [null, 7, 'x', {}, { signature: 'x', signedAt: 'y', key: null }]) {
      expect(verifyDocument(none, null).faults).toEqual(['This is no signed document.']);
    }
  });
});
