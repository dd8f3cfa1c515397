import { mailsOf, returnedOf } from './returned';

const ID = '0199b1c2-0000-7000-8000-000000000001@example.org';

const report = (action: string, status: string): string =>
  [
    ...['From: MAILER-DAEMON@mx.example.net', 'Message-ID: <20260301.ABC@mx.example.net>', 'Subject: Undelivered'],
    ...['Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '', '--b'],
    ...['Content-Type: text/plain', '', 'I am sorry.', '', '--b', 'Content-Type: message/delivery-status', ''],
    ...['Reporting-MTA: dns; mx.example.net', '', 'Final-Recipient: rfc822; dana@example.net'],
    ...[`Action: ${action}`, `Status: ${status}`, '', '--b', 'Content-Type: message/rfc822', ''],
    ...['From: obi@example.org', 'Message-ID:', ` <${ID}>`, 'Subject: Your belt', '', 'Words', '--b--'],
  ].join('\r\n');

const complaint = [
  ...['From: feedback@mail.example.net', 'Message-ID: <1@mail.example.net>', '', '--b'],
  ...['Content-Type: message/feedback-report', '', 'Feedback-Type: abuse', 'Version: 1', '', '--b'],
  ...['Content-Type: message/rfc822', '', `Message-ID: <${ID}>`, '', 'Words', '--b--'],
].join('\n');

describe('A mail that came back', () => {
  it('names the mail that failed for good, or was complained of', () => {
    expect(returnedOf(report('failed', '5.1.1'))).toEqual({ messageId: ID, kind: 'bounced' });
    expect(returnedOf(complaint)).toEqual({ messageId: ID, kind: 'complained' });
  });

  it('is nothing when it tells of a delay, answers, or is of none of ours', () => {
    expect(returnedOf(report('delayed', '4.4.1'))).toBeNull();
    expect(returnedOf(report('failed', '4.2.2'))).toBeNull();
    expect(returnedOf(complaint.replace('abuse', 'not-spam'))).toBeNull();
    expect(returnedOf(report('failed', '5.1.1').replace(ID, 'newsletter-7@example.org'))).toBeNull();
    expect(
      returnedOf(`From: dana@example.net\nIn-Reply-To: <${ID}>\nSubject: Out of office\n\nBack on Sunday`),
    ).toBeNull();
  });

  it('may stand in a mailbox with others', () => {
    const box = `From MAILER-DAEMON Sun Mar  1 10:00:00 2026\n${report('failed', '5.1.1')}\n\nFrom a Sun Mar  1 10:00:01 2026\n${complaint}\n`;
    expect(mailsOf(box).map((mail) => returnedOf(mail)?.kind)).toEqual(['bounced', 'complained']);
    expect(mailsOf(complaint)).toEqual([complaint]);
  });
});
