import { findPersonalData } from './personal-data';

const IL = { countries: ['IL'] };
const found = (text: string, knowledge: Parameters<typeof findPersonalData>[1] = IL): [string, string][] =>
  findPersonalData(text, knowledge).map(({ code, from, to }) => [code.replace('personal-', ''), text.slice(from, to)]);

describe('Personal data', () => {
  it('is a mail address, in text of any direction', () => {
    expect(found('כתבו ל־dana@example.co.il, תודה 😀')).toEqual([['mail', 'dana@example.co.il']]);
    expect(found('לdana@example.co.il')).toEqual([['mail', 'dana@example.co.il']]);
    expect(found('mailto:dana@example.com!')).toEqual([['mail', 'mailto:dana@example.com']]);
    expect(found('@dana on example.com')).toEqual([]);
  });

  it('is none where the address is there for the public', () => {
    const own = { ...IL, ownMail: ['help@obi.example', 'obi.co.il'], ownPhones: ['+97231234567'] };
    expect(found('help@obi.example press@obi.co.il dana@example.com', own)).toEqual([['mail', 'dana@example.com']]);
    expect(found('03-123-4567', own)).toEqual([]);
  });

  it('is a telephone number of the countries, or one that is written as a number', () => {
    expect(found('054-1234567, 03 6123456')).toEqual([
      ['phone', '054-1234567'],
      ['phone', '03 6123456'],
    ]);
    expect(found('‏+972 50 123 4567')).toEqual([['phone', '+972 50 123 4567']]);
    expect(found('call 001-420-335-7509x38548 now')).toEqual([['phone-like', '001-420-335-7509x38548']]);
    expect(found('הזמנה 2026-11-22 14:48:14, גרסה 58.74.121.78, 12/27/1986')).toEqual([]);
    expect(found('see https://example.com/item/0541234567')).toEqual([]);
  });

  it('is an identity number whose checksum holds', () => {
    expect(found('ת"ז 123456782')).toEqual([['identity-number', '123456782']]);
    expect(found('12345678-2')).toEqual([['identity-number', '12345678-2']]);
    expect(found('123456789')).toEqual([]);
    expect(found('תעודת זהות: 18')).toEqual([]);
    expect(found('531-21-7351')).toEqual([['identity-number', '531-21-7351']]);
    expect(found('000-21-7351')).toEqual([]);
  });

  it('is a payment card or an account, also in groups', () => {
    expect(found('4532 2766 4457 7020')).toEqual([['card', '4532 2766 4457 7020']]);
    expect(found('4532276644577021')).toEqual([]);
    expect(found('IL62 0108 0000 0009 9999 999 please')).toEqual([['account', 'IL62 0108 0000 0009 9999 999']]);
    expect(found('DE12 abcd IL620108000000099999999.')).toEqual([['account', 'IL620108000000099999999']]);
  });
});
