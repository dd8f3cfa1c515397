import fc from 'fast-check';
import { simpleParser } from '../../../test/support/mime';
import { addressOf, mimeOf, type Page } from './mime';

const PAGE: Page = {
  from: { address: 'obi@example.org', name: 'Obi' },
  to: 'dana@example.org',
  subject: 'Your belt',
  messageId: '<0199b1c2-0000-7000-8000-000000000001@example.org>',
  date: new Date('2026-03-01T08:00:00Z'),
  language: 'en',
  text: 'One line.\nAnother one.',
  html: '<!doctype html><html lang="en"><body>One line.</body></html>',
  calendar: null,
  headers: { 'Auto-Submitted': 'auto-generated' },
};

describe('The form in which a mail travels', () => {
  it('brings back what it was made of, whatever was written, in lines that every server takes', () => {
    const words = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.replace(/[\r\n\0]/g, ' ').trim());
    fc.assert(
      fc.property(words, words, words, (subject, text, html) => {
        const raw = mimeOf({ ...PAGE, subject, text, html, from: { ...PAGE.from, name: subject } });
        expect(raw.split('\r\n').every((line) => /^[\x09\x20-\x7e]{0,200}$/.test(line))).toBe(true);
        const mail = simpleParser(raw);
        expect(mail.headers.get('subject')).toBe(subject);
        expect(mail.text.trimEnd()).toBe(text);
        expect(mail.html.trimEnd()).toBe(html);
        expect(mail.headers.get('message-id')).toBe(PAGE.messageId);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves plain words readable, and says when it was written', () => {
    const raw = mimeOf(PAGE);
    expect(raw).toContain('\r\n\r\nOne line.\r\nAnother one.\r\n');
    expect(raw).toContain('Date: Sun, 01 Mar 2026 08:00:00 +0000');
    expect(raw).toContain('From: "Obi" <obi@example.org>');
  });

  it('lets nobody begin another header', () => {
    const raw = mimeOf({ ...PAGE, subject: 'a\r\nBcc: all@example.org', to: 'x@example.org' });
    expect(raw).not.toMatch(/^Bcc:/m);
    expect(simpleParser(raw).headers.get('subject')).toBe('a Bcc: all@example.org');
  });

  it('writes the domain of an address in ASCII', () => {
    expect(addressOf('dana@דוגמה.example')).toBe(
      'dana@xn--8dbbt5c7a.example'.replace(/xn--[^.]+/, new URL('http://דוגמה.example').hostname.split('.')[0] ?? ''),
    );
    expect(addressOf('dana@example.org')).toBe('dana@example.org');
  });
});
