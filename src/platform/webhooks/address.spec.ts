import { addressFault, isInner } from './address';

describe('The address of a connector', () => {
  it('is outside, over https, and holds no password', () => {
    expect(addressFault('https://hooks.example.com/obi', [])).toBeNull();
    expect(addressFault('http://hooks.example.com/obi', [])).toBe('address-not-https');
    expect(addressFault('https://me:secret@example.com', [])).toBe('address-with-password');
    const inside = ['127.0.0.1', '10.1.2.3', '169.254.169.254', '[::1]', '[fd00::1]', 'localhost', '[::ffff:10.0.0.1]'];
    for (const host of [...inside, '2130706433', '0x7f.1', 'localhost.']) {
      expect([host, addressFault(`https://${host}/`, [])]).toEqual([host, 'address-inside']);
    }
    expect(addressFault('ftp://example.com', [])).toBe('address-not-https');
    expect(addressFault('nowhere', [])).toBe('not-a-url');
  });

  it('may be inside where the operator allows that host', () => {
    expect(addressFault('http://127.0.0.1:8080/', ['127.0.0.1'])).toBeNull();
    expect(addressFault('http://127.0.0.2:8080/', ['127.0.0.1'])).toBe('address-not-https');
  });

  it('is known by what a name leads to', () => {
    expect(['8.8.8.8', '2606:4700::1111', '140.82.121.3'].map(isInner)).toEqual([false, false, false]);
    expect(['172.20.0.1', '::ffff:127.0.0.1', 'fe80::1', '100.100.0.1', 'what?'].map(isInner)).toEqual([
      ...[true, true, true, true, true],
    ]);
  });
});
