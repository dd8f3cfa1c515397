import { originOf } from './origin';

describe('An origin that may be listed', () => {
  it.each([
    ['https://intranet.example', 'https://intranet.example'],
    ['https://Intranet.Example:443/', 'https://intranet.example'],
    ['https://intranet.example:8443', 'https://intranet.example:8443'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('is %s', (text, origin) => {
    expect(originOf(text, false)).toBe(origin);
  });

  it.each([
    ['intranet.example'],
    ['null'],
    ['*'],
    ['https://intranet.example/people'],
    ['https://intranet.example?a=b'],
    ['https://somebody@intranet.example'],
    ['http://intranet.example'],
    ['http://localhost.example'],
    ['file:///srv/page.html'],
    ['data:text/html,x'],
  ])('is not %s', (text) => {
    expect(originOf(text, false)).toBeNull();
  });

  it('may go without https where Obi does', () => {
    expect(originOf('http://intranet.example', true)).toBe('http://intranet.example');
    expect(originOf('ftp://intranet.example', true)).toBeNull();
  });
});
