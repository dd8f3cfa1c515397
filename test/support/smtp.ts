import type { AddressInfo } from 'node:net';
import { simpleParser } from './mime';
import { SMTPServer } from 'smtp-server';
import type { Visitor } from './house';

/** A mail as it arrived. */
export interface Arrived {
  readonly to: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly raw: string;
  readonly text: string;
  readonly html: string;
}

export interface MailServer {
  readonly port: number;
  readonly arrived: Arrived[];
  /** Recipients that are refused for good, and for now. */
  readonly unknown: Set<string>;
  readonly busy: Set<string>;
  close(): Promise<void>;
}

/** A real SMTP server that keeps what arrives. */
export async function openMailServer(): Promise<MailServer> {
  const arrived: Arrived[] = [];
  const unknown = new Set<string>();
  const busy = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const refused = (code: number, text: string): void =>
        done(Object.assign(new Error(text), { responseCode: code }));
      if (unknown.has(address)) refused(550, '5.1.1 No such person here');
      else if (busy.has(address)) refused(451, '4.3.0 Later');
      else done();
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        for (const { address } of session.envelope.rcptTo) arrived.push({ to: address, raw, ...simpleParser(raw) });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return { port, arrived, unknown, busy, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** As an administrator, lets the house send mail by this server; `more` changes what is stated. */
export async function sendMailBy({ port }: MailServer, admin: Visitor, more: object = {}): Promise<void> {
  const { body } = await admin.get('mail-settings').expect(200);
  const stated = {
    ...{ enabled: true, host: '127.0.0.1', port, security: 'none', username: null },
    ...{ fromAddress: 'obi@example.org', fromName: 'Obi של החברה', perSecond: null, afterMinutes: 0, ...more },
  };
  await admin
    .put('mail-settings', stated)
    .set('if-match', `"${body.version as number}"`)
    .expect(200);
}
