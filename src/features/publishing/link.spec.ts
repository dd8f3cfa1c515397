import { linkFault, type Where } from './link';

const X: Where = {
  hosts: [
    { host: 'x.com', namesHandle: true },
    { host: 'twitter.com', namesHandle: true },
  ],
  ...{ handle: '@TamarFoods', url: null, accountKind: 'business' },
};

describe('A pasted link', () => {
  it.each([
    ['https://x.com/tamarfoods/status/7', X, null],
    ['https://mobile.twitter.com/TamarFoods/status/7?s=20', X, null],
    ['https://x.com/i/web/status/7', X, null],
    ['https://x.com/somebody/status/7', X, 'other-handle'],
    ['https://x.com.evil.example/tamarfoods', X, 'other-network'],
    ['https://notx.com/tamarfoods', X, 'other-network'],
    ['https://x.com/somebody/status/7', { ...X, handle: null }, null],
    ['https://x.com/somebody/status/7', { ...X, accountKind: 'personal' }, null],
    ['https://facebook.com/somebody', { ...X, accountKind: 'personal' }, 'other-network'],
    ['https://blog.tamar.example/a', { ...X, hosts: [], url: 'https://www.tamar.example/blog' }, null],
    ['https://other.example/a', { ...X, hosts: [], url: 'https://tamar.example' }, 'other-network'],
    ['https://anything.example/a', { ...X, hosts: [] }, null],
  ] as const)('%s leads where the words were to go, or says where else', (link, where, fault) => {
    expect(linkFault(link, where)).toBe(fault);
  });
});
