import { Readable } from 'node:stream';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import SmtpPool from 'nodemailer/lib/smtp-pool';
import { HouseClock } from '../../platform/database/pace';
import type { Outcome } from './delivery';
import type { MailSettings } from './mail-settings.service';
import { addressOf, type CalendarFile, mimeOf } from './mime';

/** One mail, ready to go. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By which a receiver knows one that comes again. */
  readonly messageId: string;
  readonly unsubscribeUrl: string | null;
  readonly language: string;
  readonly calendar: CalendarFile | null;
}

const CONNECTIONS = 8;
const TIMEOUT_MS = 20_000;
const DOWN = new Set([
  'ECONNECTION',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'EAUTH',
  'ETLS',
  'ENOAUTH',
  'EPROXY',
]);

/** Sends mail over SMTP, on connections that it keeps for one another's use. */
@Injectable()
export class Smtp implements OnApplicationShutdown {
  private transport: { readonly key: string; readonly pool: SmtpPool } | null = null;

  constructor(private readonly clock: HouseClock) {}

  onApplicationShutdown(): void {
    this.close();
  }

  /** What came of it; it throws nothing. */
  send(settings: MailSettings, mail: Mail): Promise<Outcome> {
    const from = settings.fromAddress ?? '';
    const raw = mimeOf({
      ...mail,
      from: { address: from, name: settings.fromName },
      date: this.clock.real(),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...(mail.unsubscribeUrl === null
          ? {}
          : {
              'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
      },
    });
    const envelope = { from: addressOf(from), to: [addressOf(mail.to)] };
    return new Promise((resolve) => {
      this.pool(settings).send(ready(envelope, mail.messageId, raw), (error, info) => {
        resolve(error === null ? { kind: 'taken', answer: answerOf(info?.response) } : outcomeOf(error));
      });
    });
  }

  close(): void {
    this.transport?.pool.close();
    this.transport = null;
  }

  private pool(settings: MailSettings): SmtpPool {
    const key = String(settings.version);
    if (this.transport?.key === key) return this.transport.pool;
    this.close();
    const pool = new SmtpPool({
      maxConnections: CONNECTIONS,
      maxMessages: 1_000,
      host: settings.host ?? '',
      port: settings.port,
      secure: settings.security === 'tls',
      requireTLS: settings.security === 'starttls',
      ignoreTLS: settings.security === 'none',
      ...(settings.username === null ? {} : { auth: { user: settings.username, pass: settings.password ?? '' } }),
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      idleTimeout: TIMEOUT_MS,
    });
    // What fails is told to each mail.
    pool.on('error', () => undefined);
    this.transport = { key, pool };
    return pool;
  }
}

/** A mail as the pool takes it, put together already. */
function ready(
  envelope: { readonly from: string; readonly to: readonly string[] },
  messageId: string,
  raw: string,
): Parameters<SmtpPool['send']>[0] {
  const bytes = Buffer.from(raw, 'latin1');
  const message = {
    getEnvelope: () => ({ from: envelope.from, to: [...envelope.to] }),
    messageId: () => messageId,
    getHeader: () => messageId,
    createReadStream: () =>
      new Readable({
        read() {
          this.push(bytes);
          this.push(null);
        },
      }),
  };
  return { data: {}, message } as unknown as Parameters<SmtpPool['send']>[0];
}

/** What the server answered, as an operator may look for it in its log, without anybody's address. */
function answerOf(response: unknown): string | null {
  return typeof response === 'string'
    ? response
        .replace(/<?[^\s<>]+@[^\s<>]+>?/g, '…')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 200)
    : null;
}

/** What SMTP said: a refused recipient bounces, other 5xx never go, 4xx go later, no connection means the medium is down. */
export function outcomeOf(error: unknown): Outcome {
  const {
    code = '',
    responseCode,
    response,
    command = '',
  } = error as { code?: string; responseCode?: number; response?: string; command?: string };
  const answer = answerOf(response);
  if (responseCode === undefined || code === 'EAUTH') {
    return {
      kind: DOWN.has(code) || code === '' ? 'down' : 'later',
      reason: code === '' ? 'unreachable' : code,
      answer,
    };
  }
  const reason = `status-${responseCode}`;
  if (responseCode === 421) return { kind: 'down', reason, answer };
  if (responseCode < 500) return { kind: 'later', reason, answer };
  return { kind: command === 'RCPT TO' || code === 'EENVELOPE' ? 'bounced' : 'never', reason, answer };
}
