import { Inject, Injectable, type LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/config';
import { currentContext } from '../context/context';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * Structured JSON lines on standard output, with the request id. Texts of drafts and personal values have no place
 * here; the keys below are cut out should one slip in.
 */
const REDACTED = ['text', 'body', 'email', 'handle', 'password', 'token', 'cookie', 'authorization', 'names'];

export function makeLogger(level: string): Logger {
  return pino({
    level,
    redact: { paths: [...REDACTED, ...REDACTED.map((key) => `*.${key}`)], censor: '[removed]' },
    mixin: () => {
      const { requestId } = currentContext();
      return requestId === null ? {} : { requestId };
    },
  });
}

@Injectable()
export class Log {
  private readonly logger: Logger;

  constructor(@Inject(CONFIG) config: Config) {
    this.logger = makeLogger(config.logLevel);
  }

  info(fields: Fields, message: string): void {
    this.logger.info(fields, message);
  }

  warn(fields: Fields, message: string): void {
    this.logger.warn(fields, message);
  }

  error(fields: Fields, message: string): void {
    this.logger.error(fields, message);
  }
}

/** Nest's own messages through the same lines. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }
  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
}
