import { Problem } from '../../kernel/problem';
import { canonical, demandStrong } from './password';

function faultOf(password: string, about: readonly (string | null)[] = []): string | undefined {
  try {
    demandStrong(password, about);
    return undefined;
  } catch (error) {
    return error instanceof Problem ? error.more.faults?.[0]?.code : 'no problem';
  }
}

describe('A password', () => {
  it.each(['short', '12345678901', 'קצרה מדי'])('is long enough: %s is not', (password) => {
    expect(faultOf(password)).toBe('password-short');
  });

  it.each(['aaaaaaaaaaaaaa', '123456789012', 'abcdefghijklmn', 'Password12345!', 'qwerty!!!!!!!!1'])(
    'is none of those that everybody has: %s is',
    (password) => {
      expect(faultOf(password)).toBe('password-common');
    },
  );

  it('is not what others know of the person', () => {
    expect(faultOf('noa.levi@tamar', ['Noa', 'Levi', 'noa.levi@tamar.example'])).toBe('password-about-you');
    expect(faultOf('noa likes six green kites', ['Noa', 'Levi'])).toBeUndefined();
  });

  it.each(['correct horse battery', 'שלוש חתולות על הגג', '🥋🥋 belt of seven 9'])(
    'may be any sentence: %s',
    (password) => {
      expect(faultOf(password, [null])).toBeUndefined();
    },
  );

  it('is the same however a keyboard composes it', () => {
    expect(canonical('cafe\u0301')).toBe(canonical('café'));
  });
});
