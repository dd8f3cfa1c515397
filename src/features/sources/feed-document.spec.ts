import { itemsOf } from './feed-document';

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title>${items}</channel></rss>`;

describe('A feed document', () => {
  it('of RSS gives an interaction for each item: its id, words without HTML, who and when', () => {
    const document = rss(`<item><guid isPermaLink="false">g1</guid><title>Parcel</title>
      <description><![CDATA[<p>Where is my <b>parcel</b>?</p><p>caf&eacute; &#x1F600; &amp; you<script>x()</script></p>]]></description>
      <link>https://shop.example/1</link><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate><dc:creator>@dana</dc:creator></item>
      <item><guid>g2</guid></item>`);
    expect(itemsOf(document)).toEqual([
      {
        externalId: 'g1',
        text: 'Parcel\n\nWhere is my parcel?\ncafé 😀 & you',
        author: '@dana',
        saidAt: '2026-11-02T10:00:00.000Z',
        link: 'https://shop.example/1',
      },
    ]);
  });

  it('of Atom gives entries, and what it says is deleted', () => {
    const document = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>a</title>
      <id>f</id><updated>2026-11-02T10:00:00Z</updated><at:deleted-entry ref="tag:1" when="2026-11-02T10:00:00Z"/>
      <entry><id>tag:2</id><title type="html">שלום</title><content type="html">&lt;p&gt;שלום &amp;amp; תודה&lt;/p&gt;</content>
      <author><name>דנה</name></author><published>2026-11-01T10:00:00Z</published><updated>2026-11-02T10:00:00Z</updated>
      <link href="javascript:alert(1)"/></entry></feed>`;
    expect(itemsOf(document)).toEqual([
      { externalId: 'tag:2', text: 'שלום & תודה', author: 'דנה', saidAt: '2026-11-01T10:00:00.000Z' },
      { externalId: 'tag:1', removed: true },
    ]);
  });

  it('names an item without an id by its link or its words, the same each time', () => {
    const item = '<item><title>Only words</title></item>';
    const [first] = itemsOf(rss(item));
    expect(first?.externalId).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(itemsOf(rss(item))[0]).toEqual(first);
    expect(itemsOf(rss('<item><title>x</title><link>https://a.example/1</link></item>'))[0]?.externalId).toBe(
      'https://a.example/1',
    );
  });

  it('is refused where it is none, or defines entities', () => {
    expect(() => itemsOf('<html></html>')).toThrow();
    expect(() => itemsOf(`<!DOCTYPE x [<!ENTITY a "b">]>${rss('')}`)).toThrow('entities');
  });
});
