import { maskedSql } from '../../src/features/feed/public';
import { type Desk, openDesk } from '../support/desk';
import { addTopic, arrive } from '../support/feed';

const HEARD = 'ask @dana-levi or ל@נועה_לוי about my router';
const MASKED = 'ask @… or ל@… about my router';

describe("Customers' handles", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.house.close());

  it.each([
    ['@foo-bar is waiting', '@… is waiting'],
    ['@foo.bar, @foo_bar. @_x_!', '@…, @…. @…!'],
    ['(@dana) "@dana" @dana:@noam', '(@…) "@…" @…:@…'],
    ['@dana...', '@…...'],
    ['תודה @דנה_לוי!', 'תודה @…!'],
    ['אמרתי ל@dana.levi ול@דָּנָה־לוי', 'אמרתי ל@… ול@…־לוי'],
    ['@müller @дана @ダナ', '@… @… @…'],
    ['🙂@dana🙂 @noam🎉', '🙂@…🙂 @…🎉'],
    ['@dana@mastodon.social hello', '@… hello'],
    ['＠dana', '@…'],
    ['hey@dana see', 'hey@… see'],
    ['mail dana.levi+x@example.co.il or d@x.io.', 'mail dana.levi+x@example.co.il or d@x.io.'],
    ['@ home, a @ b, @', '@ home, a @ b, @'],
    ['line\n@dana\nline', 'line\n@…\nline'],
    ['https://medium.com/@dana/x', 'https://medium.com/@…/x'],
  ])('in %j are masked whole, and nothing else is', async (text, masked) => {
    const [row] = await desk.house.work.read<{ masked: string }>(`SELECT ${maskedSql('$1::text')} AS masked`, [text]);
    expect(row?.masked).toBe(masked);
  });

  it('are shown in what nobody routed only to leads who may answer there', async () => {
    const { house, lead, roleOnly } = desk;
    const { [`un`]: id } = await arrive(house, lead, [{ channel: 'x-service', externalId: 'un', text: HEARD }]);
    const shown = async (visitor: typeof lead) =>
      ((await visitor.get('unrouted').expect(200)).body.items as { id: string; text: string }[]).find(
        (item) => item.id === id,
      )?.text;
    expect(await shown(roleOnly)).toBe(MASKED);
    expect(await shown(lead)).toBe(HEARD);
  });

  it('are shown beside a draft only to whoever may answer', async () => {
    const { house, lead, second, publisher, ids, business, author } = desk;
    await addTopic(lead, { code: 'router', channelId: business, people: [ids['author']] });
    const { re: interactionId = '' } = await arrive(house, lead, [
      { channel: 'x-service', externalId: 're', text: HEARD },
    ]);
    await author.post(`interactions/${interactionId}/claim`).expect(201);
    const body = { kind: 'reply', relationship: 'employee', language: 'en', text: 'on it', interactionId };
    const { id } = (await author.post('drafts', body).expect(201)).body as { id: string };
    await author.post(`drafts/${id}/submission`).expect(200);
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    const beside = async (visitor: typeof lead) =>
      ((await visitor.get(`drafts/${id}`).expect(200)).body as { interaction: { text: string } }).interaction.text;
    expect(await beside(author)).toBe(HEARD);
    expect(await beside(second)).toBe(HEARD);
    expect(await beside(publisher)).toBe(MASKED);
    const suspension = { reason: 'being looked into', until: null };
    await lead.post(`people/${ids['author']}/suspensions`, suspension).expect(201);
    expect(await beside(author)).toBe(MASKED);
  });
});
