import { demandShift } from './shift';

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 22, hour));

describe('A shift', () => {
  it('ends after it begins, lies ahead, and is no longer than anybody can work', () => {
    expect(() => demandShift(at(8), at(16), at(10))).not.toThrow();
    expect(() => demandShift(at(8), at(8), at(0))).toThrow('invalid-request');
    expect(() => demandShift(at(0), at(8), at(9))).toThrow('invalid-request');
    expect(() => demandShift(at(0), at(17), at(0))).toThrow('invalid-request');
  });
});
