import { Client } from 'pg';

/** Real milliseconds before a connection that was lost is tried again. */
const PAUSE = 1_000;

export interface Heard {
  readonly url: string;
  readonly channels: readonly string[];
  readonly hear: (channel: string, payload: string) => void;
  /** The connection stands, for the first time or again: what was told meanwhile was not heard. */
  readonly back?: () => void;
}

/** Listens to notifications on a connection of its own, and comes back after the server does. */
export class Listening {
  private client: Client | null = null;
  private stopped = false;

  constructor(private readonly heard: Heard) {
    void this.listen();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  private goesOn(): boolean {
    return !this.stopped;
  }

  private async listen(): Promise<void> {
    const { url, channels, hear, back } = this.heard;
    while (this.goesOn()) {
      const client = new Client({ connectionString: url, keepAlive: true });
      this.client = client;
      const ended = new Promise<void>((resolve) => {
        client.once('end', resolve);
        client.once('error', () => resolve());
      });
      try {
        await client.connect();
        client.on('notification', ({ channel, payload }) => hear(channel, payload ?? ''));
        await client.query(channels.map((channel) => `LISTEN ${channel}`).join('; '));
        back?.();
        await ended;
      } catch {
        /* the server is away; try again */
      }
      await client.end().catch(() => undefined);
      if (this.goesOn()) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
