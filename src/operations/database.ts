import type { Config } from '../platform/config/config';
import { findEmbedded, startEmbedded } from '../platform/database/embedded';

/** A database to work on, whoever runs it. */
export interface Database {
  /** Role `obi_app`. */
  readonly appUrl: string;
  /** The owner, for migrations, backup and restore; null when only DATABASE_URL is given. */
  readonly ownerUrl: string | null;
  readonly embedded: boolean;
  /** Lets go of it; stops the embedded server if this process started it. */
  release(): Promise<void>;
}

/** The company's PostgreSQL when DATABASE_URL names one, else the embedded one of OBI_HOME, started if none runs. */
export async function openDatabase(config: Config, report?: (line: string) => void): Promise<Database> {
  if (config.database.url !== null) {
    return {
      appUrl: config.database.url,
      ownerUrl: config.database.ownerUrl,
      embedded: false,
      release: () => Promise.resolve(),
    };
  }
  const cluster = (await findEmbedded(config.home)) ?? (await startEmbedded({ home: config.home, report }));
  return { appUrl: cluster.appUrl, ownerUrl: cluster.ownerUrl, embedded: true, release: () => cluster.stop() };
}

/** The owner's connection. @throws Error that says how to give it */
export function ownerOf(database: Database): string {
  if (database.ownerUrl !== null) return database.ownerUrl;
  throw new Error('This needs the owner of the database: set DATABASE_OWNER_URL (best in SECRETS_FILE).');
}
