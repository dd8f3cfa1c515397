import { answer, type Handover } from './handover';

const OFFERED: Handover = {
  id: 'h',
  interactionId: 'i',
  fromPersonId: 'dana',
  toPersonId: 'noam',
  note: 'knows the customer',
  at: new Date(0),
  answer: null,
};

describe('A handover', () => {
  it('is accepted or declined by the colleague, and withdrawn by the holder', () => {
    expect(answer(OFFERED, 'noam', 'accepted').answer).toBe('accepted');
    expect(answer(OFFERED, 'noam', 'declined').answer).toBe('declined');
    expect(answer(OFFERED, 'dana', 'withdrawn').answer).toBe('withdrawn');
    expect(() => answer(OFFERED, 'dana', 'accepted')).toThrow('not-found');
    expect(() => answer(OFFERED, 'noam', 'withdrawn')).toThrow('not-found');
  });

  it('is answered once', () => {
    const declined = answer(OFFERED, 'noam', 'declined');
    expect(() => answer(declined, 'noam', 'accepted')).toThrow('handover-over');
    expect(() => answer(declined, 'dana', 'withdrawn')).toThrow('handover-over');
  });
});
