import { detectorOf, type Phrase } from './matter';

const phrase = (kindId: string, text: string, nature: Phrase['nature'] = 'dangerous'): Phrase => ({
  kindId,
  nature,
  phrase: text,
  match: 'word',
});

describe('A kind of matter', () => {
  const detect = detectorOf([
    phrase('legal', 'my lawyer'),
    phrase('legal', 'עורך דין'),
    phrase('staff', 'ועד העובדים', 'protected'),
  ]);

  it('is known by a phrase in any language of the text, once', () => {
    expect(detect('My  LAWYER will call, ועורך־דין שלי')).toEqual([
      { kindId: 'legal', nature: 'dangerous', phrase: 'my lawyer' },
    ]);
    expect(detect('דיברתי עם העורך דין')).toEqual([{ kindId: 'legal', nature: 'dangerous', phrase: 'עורך דין' }]);
  });

  it('says whether it is protected', () => {
    const found = [{ kindId: 'staff', nature: 'protected', phrase: 'ועד העובדים' }];
    for (const text of ['ועד העובדים צודק', 'כל הכבוד לוועד העובדים', 'ושוועד העובדים'])
      expect(detect(text)).toEqual(found);
    expect(detect('כל הכבוד לוועד')).toEqual([]);
  });

  it('is not found within another word', () => {
    expect(detect('my lawyers')).toEqual([]);
  });
});
