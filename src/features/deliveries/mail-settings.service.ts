import { Injectable } from '@nestjs/common';
import { staleVersion } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { mailIncomplete } from './deliveries.errors';

export const SECURITIES = ['tls', 'starttls', 'none'] as const;
export type Security = (typeof SECURITIES)[number];

/** How the house sends mail. */
export interface MailSettings {
  readonly enabled: boolean;
  readonly host: string | null;
  readonly port: number;
  readonly security: Security;
  readonly username: string | null;
  readonly password: string | null;
  readonly fromAddress: string | null;
  readonly fromName: string;
  /** The most the provider takes in a second; null: as many as it takes. */
  readonly perSecond: number | null;
  /** Mail goes out for what nobody has seen after so many minutes. */
  readonly afterMinutes: number;
  /** Signs addresses for unsubscribing. */
  readonly secret: string;
  readonly version: number;
}

export type StatedMail = Omit<MailSettings, 'password' | 'secret' | 'version'> & {
  /** Absent: as it was. */
  readonly password?: string | null;
};

@Injectable()
export class MailSettingsService {
  constructor(
    private readonly work: Work,
    private readonly trail: Trail,
  ) {}

  async get(): Promise<MailSettings> {
    const [settings] = await this.work.read<MailSettings>(
      `SELECT enabled, host, port, security, username, password, from_address AS "fromAddress", from_name AS "fromName",
              per_second AS "perSecond", after_minutes AS "afterMinutes", secret, version FROM deliveries.mail`,
    );
    if (settings === undefined) throw new Error('The settings of mail are gone.');
    return settings;
  }

  /** The trail says what was changed, never the password. @throws Problem mail-incomplete, stale-version */
  set(stated: StatedMail, expected: number | null): Promise<MailSettings> {
    if (stated.enabled && (stated.host === null || stated.fromAddress === null)) throw mailIncomplete();
    return this.work.run(async () => {
      const before = await this.get();
      const changed = await this.work.affect(
        `UPDATE deliveries.mail SET enabled = $1, host = $2, port = $3, security = $4, username = $5,
           password = CASE WHEN $6 THEN $7 ELSE password END, from_address = $8, from_name = $9, per_second = $10,
           after_minutes = $11, version = version + 1
         WHERE version = coalesce($12, version)`,
        [
          ...[stated.enabled, stated.host, stated.port, stated.security, stated.username],
          ...[stated.password !== undefined, stated.password ?? null, stated.fromAddress, stated.fromName],
          ...[stated.perSecond, stated.afterMinutes, expected],
        ],
      );
      if (changed === 0) throw staleVersion({});
      const after = await this.get();
      await this.trail.append({
        act: 'mail-settings.changed',
        subject: { kind: 'mail-settings', id: 'house' },
        before: told(before),
        after: { ...told(after), passwordChanged: stated.password !== undefined },
      });
      return after;
    });
  }
}

function told({ password, secret: _, ...settings }: MailSettings): Readonly<Record<string, unknown>> {
  return { ...settings, hasPassword: password !== null };
}
