import { demandWords, drifts, driftsAsSent } from './aftermath';

describe('What stands on the network', () => {
  it('is what was approved, whatever the network did to its spaces and marks of direction', () => {
    expect(drifts('שלום  עולם\nhttps://a.example', '\u200fשלום עולם https://a.example ')).toBe(false);
    expect(drifts('cafe\u0301', 'caf\u00e9')).toBe(false);
    expect(drifts('Ad. We help.', 'We help.')).toBe(true);
    expect(drifts('We help', 'we help')).toBe(true);
  });

  it('may come from a source with its links wrapped', () => {
    expect(driftsAsSent('See https://tamar.example/a today', 'See https://t.co/x1 today')).toBe(false);
    expect(driftsAsSent('See it today', 'See it tomorrow')).toBe(true);
  });

  it('comes with words where there are any to tell of', () => {
    expect(() => demandWords('edited', null)).toThrow('invalid-request');
    expect(() => demandWords('deleted', 'x')).toThrow('invalid-request');
    expect(() => demandWords('deleted', null)).not.toThrow();
  });
});
