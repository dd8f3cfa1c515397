import { findSecrets } from './secrets';

const found = async (text: string): Promise<[unknown, string][]> =>
  (await findSecrets(text)).map(({ params, from, to }) => [params?.['what'], text.slice(from, to)]);

describe('A secret', () => {
  it('is a token of a known kind, where it stands', async () => {
    const token = ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_');
    expect(await found(`😀 הטוקן ${token} סוף`)).toEqual([['github_token', token]]);
  });

  it('is what stands behind the word for it, unless it is a plain word', async () => {
    expect(await found('password: hunter2!')).toEqual([['password', 'hunter2!']]);
    expect(await found('הסיסמה היא Qw3rty99 וזהו')).toEqual([['password', 'Qw3rty99']]);
    expect(await found('password reset, הסיסמה שלכם')).toEqual([]);
  });
});
