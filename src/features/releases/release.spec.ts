import { demandHeld, demandOver, type Held, refusal } from './release';

const held = (over: boolean): Held => ({
  by: [{ id: 'm', reason: 'Mourning', from: new Date(0), until: over ? new Date(1) : null }],
  over,
});

describe('What a moratorium held back', () => {
  it('does not go out while it holds, nor afterwards by itself', () => {
    expect(refusal(held(false)).code).toBe('held-back');
    expect(refusal(held(true)).code).toBe('held-to-confirm');
    expect(refusal(held(true)).params).toEqual({ reason: 'Mourning' });
  });

  it('is confirmed when all is over, dropped at any time, and neither when nothing is held', () => {
    expect(demandOver(held(true)).over).toBe(true);
    expect(() => demandOver(held(false))).toThrow('held-back');
    expect(() => demandOver(null)).toThrow('not-held');
    expect(demandHeld(held(false)).over).toBe(false);
    expect(() => demandHeld(null)).toThrow('not-held');
  });
});
