import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { installationRoot } from '../../platform/i18n/messages';
import type { CertificateContent } from './certificate';
import { certificateUnavailable } from './credentials.errors';

interface Waiting {
  readonly done: (file: Buffer) => void;
  readonly failed: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
}

interface Answer {
  readonly id: number;
  readonly file?: Uint8Array;
  readonly fault?: string;
}

/** How many may wait at once. */
const MOST = 20;
/** Milliseconds that one may take, with those before it and the loading of the libraries. */
const PATIENCE = 20_000;
/** Milliseconds after which a thread with nothing to do ends, and its memory is free again. */
const IDLE = 60_000;

/** Draws certificates (PDF) in a thread of its own, which is there while there is something to draw. */
@Injectable()
export class Certificates implements OnModuleDestroy {
  private thread: Worker | null = null;
  private idle: NodeJS.Timeout | null = null;
  private last = 0;
  private readonly waiting = new Map<number, Waiting>();

  /** @throws Problem certificate-unavailable when too many wait, or it took too long */
  draw(content: CertificateContent): Promise<Buffer> {
    if (this.waiting.size >= MOST) throw certificateUnavailable();
    const thread = this.opened();
    const id = (this.last += 1);
    return new Promise((done, failed) => {
      const timer = setTimeout(() => void this.end(certificateUnavailable()), PATIENCE);
      timer.unref();
      this.waiting.set(id, { done, failed, timer });
      thread.postMessage({ id, content });
    });
  }

  onModuleDestroy(): Promise<void> {
    return this.end(certificateUnavailable());
  }

  private opened(): Worker {
    if (this.idle !== null) clearTimeout(this.idle);
    if (this.thread !== null) return this.thread;
    const thread = new Worker(join(installationRoot(), 'bin', 'certificate-thread.mjs'), { execArgv: [] });
    thread.unref();
    thread.on('message', (answer: Answer) => this.answer(answer));
    thread.on('error', (error) => void this.end(error));
    this.thread = thread;
    return thread;
  }

  private answer({ id, file, fault }: Answer): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (waiting !== undefined) {
      clearTimeout(waiting.timer);
      if (file === undefined) waiting.failed(new Error(`The certificate could not be drawn: ${fault ?? ''}`));
      else waiting.done(Buffer.from(file));
    }
    if (this.waiting.size > 0) return;
    this.idle = setTimeout(() => void this.end(certificateUnavailable()), IDLE);
    this.idle.unref();
  }

  /** Ends the thread; whoever waits is told. The next certificate opens another. */
  private async end(reason: unknown): Promise<void> {
    const { thread } = this;
    this.thread = null;
    if (this.idle !== null) clearTimeout(this.idle);
    for (const { failed, timer } of this.waiting.values()) {
      clearTimeout(timer);
      failed(reason);
    }
    this.waiting.clear();
    await thread?.terminate();
  }
}
