import fc from 'fast-check';
import { confirmBy, decide, type Handle, reconfirm, request, sunset, withdraw } from './handle';

const now = new Date('2026-05-01T10:00:00Z');
const asked = (): Handle => request({ network: 'x', name: ' @DanaAtTamar ', purpose: 'Service' }, 'dana', now);
const approved = (): Handle => decide(asked(), 'approved', 'lead', null, now);

describe('A branded handle', () => {
  it('is asked for by its person and decided on by another', () => {
    expect(asked()).toMatchObject({ name: 'DanaAtTamar', state: 'requested', confirmedAt: null });
    expect(() => decide(asked(), 'approved', 'dana', null, now)).toThrow('own-handle');
    expect(approved()).toMatchObject({ state: 'approved', decidedBy: 'lead', confirmedAt: now });
    expect(() => decide(approved(), 'declined', 'lead', null, now)).toThrow('wrong-state');
    expect(withdraw(asked(), 'dana').state).toBe('withdrawn');
    expect(() => withdraw(asked(), 'other')).toThrow('not-found');
    expect(() => withdraw(approved(), 'dana')).toThrow('wrong-state');
  });

  it('is said to be used by its holder alone, while it is approved', () => {
    const later = new Date('2026-07-01T10:00:00Z');
    expect(confirmBy(approved())).toBe('2026-07-30');
    expect(confirmBy(reconfirm(approved(), 'dana', later))).toBe('2026-09-29');
    expect(() => reconfirm(approved(), 'lead', later)).toThrow('not-found');
    expect(() => reconfirm(asked(), 'dana', later)).toThrow('wrong-state');
    expect(confirmBy(asked())).toBeNull();
  });

  it('is sunset at once or on a day ahead, with a reason', () => {
    const plan = { reason: 'decided' as const, note: 'The team moved', on: '2026-06-01' };
    expect(sunset(approved(), plan, now)).toMatchObject({ state: 'approved', sunsetOn: '2026-06-01', sunsetAt: null });
    expect(sunset(approved(), { ...plan, on: null }, now)).toMatchObject({ state: 'sunset', sunsetOn: '2026-05-01' });
    expect(() => sunset(approved(), { ...plan, on: '2026-04-30' }, now)).toThrow('invalid-request');
    expect(() => sunset(asked(), { ...plan, on: null }, now)).toThrow('wrong-state');
  });

  it('is never used again once it is over, whatever follows', () => {
    type Step = (handle: Handle) => Handle;
    const steps: Record<string, Step> = {
      approve: (handle) => decide(handle, 'approved', 'lead', null, now),
      decline: (handle) => decide(handle, 'declined', 'lead', null, now),
      withdraw: (handle) => withdraw(handle, 'dana'),
      reconfirm: (handle) => reconfirm(handle, 'dana', now),
      sunset: (handle) => sunset(handle, { reason: 'given-up', note: null, on: null }, now),
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 8 }), (names) => {
        let handle = asked();
        let over = false;
        for (const name of names) {
          try {
            const next = steps[name]?.(handle) ?? handle;
            expect(over).toBe(false);
            handle = next;
          } catch {
            /* refused: nothing changed */
          }
          over ||= ['withdrawn', 'declined', 'sunset'].includes(handle.state);
        }
      }),
    );
  });
});
