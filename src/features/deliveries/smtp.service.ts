import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Outcome } from './delivery';
import type { MailSettings } from './mail-settings.service';

/** One mail, ready to go. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By which a receiver knows one that comes again. */
  readonly messageId: string;
  readonly unsubscribeUrl: string | null;
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
  private transport: { readonly key: string; readonly pool: Transporter } | null = null;

  onApplicationShutdown(): void {
    this.close();
  }

  /** What came of it; it throws nothing. */
  async send(settings: MailSettings, mail: Mail): Promise<Outcome> {
    try {
      await this.pool(settings).sendMail({
        from: { address: settings.fromAddress ?? '', name: settings.fromName },
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
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
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { kind: 'taken' };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  close(): void {
    this.transport?.pool.close();
    this.transport = null;
  }

  private pool(settings: MailSettings): Transporter {
    const key = String(settings.version);
    if (this.transport?.key === key) return this.transport.pool;
    this.close();
    const pool = createTransport({
      pool: true,
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
    });
    this.transport = { key, pool };
    return pool;
  }
}

/** What SMTP said: a refused recipient bounces, other 5xx never go, 4xx go later, no connection means the medium is down. */
export function outcomeOf(error: unknown): Outcome {
  const { code = '', responseCode, command = '' } = error as { code?: string; responseCode?: number; command?: string };
  if (responseCode === undefined || code === 'EAUTH') {
    return { kind: DOWN.has(code) || code === '' ? 'down' : 'later', reason: code === '' ? 'unreachable' : code };
  }
  const reason = `status-${responseCode}`;
  if (responseCode === 421) return { kind: 'down', reason };
  if (responseCode < 500) return { kind: 'later', reason };
  return { kind: command === 'RCPT TO' || code === 'EENVELOPE' ? 'bounced' : 'never', reason };
}
