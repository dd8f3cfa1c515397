import { namingFaults } from './example';

const DANA = {
  ...{ givenName: 'Dana', familyName: 'Ben Ari', names: { he: 'דנה בן ארי' } },
  ...{ email: 'dana.ba@tamar.example', externalId: 'T019' },
};
const faults = (question: string, answer = 'Yes.'): string[] =>
  namingFaults({ question: { en: question }, answer: { en: answer } }, DANA).map(({ pointer }) => pointer);

describe('An example', () => {
  it('names nobody, in any language and whatever is joined to the name', () => {
    expect(faults('May I join this group?')).toEqual([]);
    expect(faults('May Dana join this group?')).toEqual(['/question/en']);
    expect(faults('May I?', 'Yes, DANA.')).toEqual(['/answer/en']);
    expect(faults('מותר לדנה להצטרף?')).toEqual(['/question/en']);
    expect(faults('שלחו לדנה ולארי', 'Ask t019')).toEqual(['/question/en', '/answer/en']);
    expect(faults('Write to Dana.BA@tamar.example')).toEqual(['/question/en']);
  });

  it('may say words that only hold a name', () => {
    expect(faults('The standard says so', 'Dananas are a fruit')).toEqual([]);
  });
});
