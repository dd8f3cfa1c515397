import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { type Config, isLoopback } from '../config/config';
import { CONFIG } from '../config/config.module';

/** Milliseconds that a client gets for the head of a request. */
const PATIENCE = 20_000;

/**
 * The second origin: a listener of its own, which knows no login, no cookie and no route of the api. One room says what
 * is served there; it listens as long as the api does.
 */
@Injectable()
export class ContentOrigin {
  private listener: RequestListener | null = null;
  private server: Server | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Says what is served. */
  serve(listener: RequestListener): void {
    this.listener = listener;
  }

  async listen(): Promise<void> {
    if (this.listener === null || this.server !== null) return;
    const server = createServer({ headersTimeout: PATIENCE, requestTimeout: PATIENCE }, this.listener);
    server.listen({ port: this.config.content.port ?? 0, host: this.config.host });
    await once(server, 'listening');
    this.server = server;
  }

  async close(): Promise<void> {
    const { server } = this;
    if (server === null) return;
    this.server = null;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }

  /**
   * The origin at which a browser finds packages that sees the console at `host`: what is configured, else the other
   * name of this machine, since browsers keep cookies apart by name and not by port. Null where there is neither.
   */
  originFor(host: string | undefined): string | null {
    if (this.config.content.url !== null) return this.config.content.url;
    if (this.server === null || host === undefined || !URL.canParse(`http://${host}`)) return null;
    const { hostname } = new URL(`http://${host}`);
    if (!isLoopback(hostname)) return null;
    const { port, family } = this.server.address() as AddressInfo;
    const numeric = family === 'IPv6' ? '[::1]' : '127.0.0.1';
    return `http://${hostname === 'localhost' ? numeric : 'localhost'}:${port}`;
  }
}
