import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HouseClock } from '../../platform/database/pace';
import { Files } from '../../platform/files/files';
import { ContentOrigin } from '../../platform/http/content-origin';
import { inEveryLanguage } from '../../platform/i18n/messages';
import { Log } from '../../platform/log/log';
import { keyOf } from './archive-path';
import { contentTypeOf, sliceOf } from './content-type';
import { frameFile, framePage, refusalPage } from './frame';
import { SigningKey } from './keys.repository';
import { PackagesReader, type StoredFile } from './packages.reader';
import { readTicket, type Ticket } from './ticket';

const YEAR = 365 * 24 * 60 * 60;

/** Everything that comes from the second origin says these. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()',
  'x-robots-tag': 'noindex',
} as const;

/** The frame's own page runs Obi's scripts only, and frames what lies on its own origin only. */
const FRAME_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'`;

/** A package may do what it likes within its origin, and reach nobody else. */
const PACKAGE_POLICY = [
  `default-src 'self' data: blob:`,
  `script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:`,
  `style-src 'self' 'unsafe-inline' data: blob:`,
  `object-src 'none'; base-uri 'self'; form-action 'self'`,
].join('; ');

const SILENT_POLICY = `default-src 'none'; frame-ancestors 'none'`;

/** Serves packages on the second origin: signed addresses only, no cookie, no login, nothing written. */
@Injectable()
export class Serving implements OnModuleInit {
  constructor(
    private readonly origin: ContentOrigin,
    private readonly clock: HouseClock,
    private readonly key: SigningKey,
    private readonly reader: PackagesReader,
    private readonly files: Files,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.origin.serve((request, response) => void this.answer(request, response));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    try {
      await this.route(request, response);
    } catch (error) {
      this.log.error({ error: error instanceof Error ? error.message : typeof error }, 'a package was not served');
      if (response.headersSent) response.destroy();
      else this.refuse(response, 500, 'missing', null);
    }
  }

  private async route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', 'content-security-policy': SILENT_POLICY }).end();
      return;
    }
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const own = frameFile(path);
    if (own !== null) {
      response.setHeader('cache-control', `public, max-age=${YEAR}, immutable`);
      response.setHeader('content-type', own.type);
      response.setHeader('content-length', own.bytes.length);
      response.end(request.method === 'HEAD' ? undefined : own.bytes);
      return;
    }
    const [, token = '', rest] = /^\/p\/([\w.-]{1,2000})\/(.*)$/s.exec(path) ?? [];
    const ticket = readTicket(token, await this.key.get(), this.clock.real());
    if (ticket === 'expired') this.refuse(response, 410, 'expired', null);
    else if (ticket === 'forged' || rest === undefined) this.refuse(response, 404, 'missing', null);
    else if (request.headers['sec-fetch-dest'] === 'document') this.refuse(response, 403, 'alone', ticket);
    else if (rest === '') await this.frame(ticket, request, response);
    else await this.file(ticket, rest, request, response);
  }

  private async frame(ticket: Ticket, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = await this.reader.find(ticket.packageId);
    if (found === null) {
      this.refuse(response, 404, 'missing', ticket);
      return;
    }
    const page = Buffer.from(framePage(found.standard, ticket.console), 'utf8');
    response.setHeader('content-security-policy', `${FRAME_POLICY}; frame-ancestors ${ticket.console}`);
    response.setHeader('cache-control', 'no-store');
    // All packages share an origin: what one left in the browser is gone before the next is opened.
    response.setHeader('clear-site-data', '"storage"');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.method === 'HEAD' ? undefined : page);
  }

  private async file(ticket: Ticket, rest: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decoded(rest);
    const file = path === null || !path.startsWith('f/') ? null : await this.find(ticket, path.slice(2));
    if (file === null) {
      this.refuse(response, 404, 'missing', ticket);
      return;
    }
    const etag = `"${file.hash.toString('base64url')}"`;
    const left = Math.floor((ticket.expiresAt.getTime() - this.clock.real().getTime()) / 1000);
    response.setHeader('content-security-policy', `${PACKAGE_POLICY}; frame-ancestors 'self' ${ticket.console}`);
    response.setHeader('cache-control', `private, max-age=${left}, immutable`);
    response.setHeader('accept-ranges', 'bytes');
    response.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    await this.send(file, etag, request, response);
  }

  private async send(
    file: StoredFile,
    etag: string,
    { headers, method }: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const wanted = headers['if-range'] === undefined || headers['if-range'] === etag ? headers.range : undefined;
    const slice = sliceOf(wanted, file.bytes);
    if (slice === 'outside') {
      response.writeHead(416, { 'content-range': `bytes */${file.bytes}` }).end();
      return;
    }
    const { from, to } = slice ?? { from: 0, to: file.bytes - 1 };
    if (slice !== null) response.setHeader('content-range', `bytes ${from}-${to}/${file.bytes}`);
    response.setHeader('content-type', contentTypeOf(file.path));
    response.setHeader('content-length', to - from + 1);
    response.statusCode = slice === null ? 200 : 206;
    if (method === 'HEAD' || to < from) response.end();
    else await pipeline(this.files.read(file.hash, from, to + 1), response).catch(() => response.destroy());
  }

  private find({ packageId }: Ticket, path: string): Promise<StoredFile | null> {
    return this.reader.file(packageId, keyOf(path));
  }

  private refuse(
    response: ServerResponse,
    status: number,
    code: 'expired' | 'missing' | 'alone',
    ticket: Ticket | null,
  ): void {
    const framed = ticket === null ? '*' : `'self' ${ticket.console}`;
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; frame-ancestors ${framed}`,
    });
    response.end(refusalPage(code, inEveryLanguage(`package-page.${code}`)));
  }
}

function decoded(path: string): string | null {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes('\0') ? null : plain;
  } catch {
    return null;
  }
}
