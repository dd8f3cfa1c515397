/** What a mail that came back says of one of ours. */
export interface Returned {
  readonly messageId: string;
  readonly kind: 'bounced' | 'complained';
}

/** Message-IDs of this house begin with the id of their delivery. */
const OURS =
  /^(?:original-message-id|x-original-message-id|message-id|in-reply-to|references):[^<]*<([0-9a-f]{8}-[0-9a-f-]{27}@[^>\s]+)>/gim;

/**
 * Reads a report of a mail server (RFC 3464: it failed for good) or of a mail provider (RFC 5965: somebody complained). Null:
 * it is neither, such as an answer, an out-of-office note or a report of a delay; or it is of none of ours.
 */
export function returnedOf(raw: string): Returned | null {
  const text = raw.replace(/\r\n/g, '\n').replace(/\n[ \t]+/g, ' ');
  const messageId = [...text.matchAll(OURS)].at(-1)?.[1];
  if (messageId === undefined) return null;
  if (/^feedback-type:\s*(?:abuse|fraud|other|not-spam)?/im.test(text)) {
    return /^feedback-type:\s*not-spam/im.test(text) ? null : { messageId, kind: 'complained' };
  }
  const failed = /^action:\s*failed/im.test(text) && /^status:\s*5\./im.test(text);
  return failed ? { messageId, kind: 'bounced' } : null;
}

/** The mails of a file: one, or a mailbox of many (mbox). */
export function mailsOf(text: string): readonly string[] {
  return text
    .split(/^From .*\d{4}\r?$/m)
    .map((mail) => mail.replace(/^\r?\n/, ''))
    .filter((mail) => mail.trim() !== '');
}
