import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { EventName, Stored } from '../../kernel/event';
import { Credentials } from '../access/credentials';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/config';
import { withContext } from '../context/context';
import { Listening } from '../database/listening';
import { HouseClock } from '../database/pace';
import { Log } from '../log/log';
import { StreamDoors } from './doors';
import { Fits } from './fits';
import { type Part, type Place, StreamLog } from './log';
import type { Outlet } from './outlet';
import { type AnySource, Streams } from './streams';
import { Viewers } from './viewers';

/** Real milliseconds between looks after logins, permits and events whose bell was lost. */
const TICK = 1_000;
/** Ticks between two beats, by which readers know that the stream lives. */
const BEAT = 10;
/** Persons whose permits are looked after in one tick when nothing happens. */
const PERSONS_A_TICK = 100;

const ACTOR = { actor: { kind: 'system', name: 'streams' }, manager: null } as const;

/** Hands what happens to the streams that are open in this process. Steps follow each other: none overtakes another. */
@Injectable()
export class StreamHub implements BeforeApplicationShutdown {
  private readonly outlets = new Set<Outlet>();
  private readonly fits: Fits;
  private listening: Listening | null = null;
  private timer: NodeJS.Timeout | null = null;
  private place: Place | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private asked = false;
  private ticks = 0;
  private stopped = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly streams: Streams,
    private readonly log: StreamLog,
    private readonly credentials: Credentials,
    private readonly doors: StreamDoors,
    private readonly viewers: Viewers,
    private readonly logger: Log,
    clock: HouseClock,
  ) {
    this.fits = new Fits(clock);
  }

  /** Begins to tell: all that happened after `from`, then what happens. */
  async attach(outlet: Outlet, from: Place | null): Promise<void> {
    this.start();
    const attached = await this.step(async () => {
      await this.deliver();
      const place = this.place ?? (this.place = await this.log.present());
      const persons = [outlet.reader.personId];
      for (const source of outlet.sources) await this.fits.refresh(source, persons);
      if (outlet.destroyed) return;
      this.outlets.add(outlet);
      outlet.once('close', () => this.detach(outlet));
      this.closeLapsed(outlet);
      if (from !== null && this.log.canGoOn(from, place)) {
        this.tell([outlet], await this.noticesOf(await this.log.after(from, this.names(), place)), place);
      } else if (from !== null) outlet.reload();
      outlet.reached(place);
    });
    if (attached) await this.viewers.arrive(outlet, this.outlets);
    else outlet.finish('stop');
  }

  /** Streams end before the listener waits for what is under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearInterval(this.timer);
    for (const outlet of this.outlets) outlet.finish('stop');
    await this.listening?.stop();
    await this.last.catch(() => undefined);
  }

  private start(): void {
    const url = this.config.database.listenUrl ?? this.config.database.url;
    if (this.listening !== null || url === null) return;
    this.listening = new Listening({
      url,
      channels: ['obi_outbox', 'obi_viewing'],
      hear: (channel, payload) => {
        if (channel === 'obi_outbox') this.look();
        else void withContext(ACTOR, () => this.viewers.hear(payload, this.outlets));
      },
      back: () => this.look(),
    });
    this.timer = setInterval(() => void this.step(() => this.tick()), TICK).unref();
  }

  private detach(outlet: Outlet): void {
    this.outlets.delete(outlet);
    const left = new Set([...this.outlets].map(({ reader }) => reader.personId));
    this.fits.keep(left);
    if (this.outlets.size === 0) this.place = null;
    if (this.stopped) return;
    void withContext(ACTOR, async () => {
      await this.doors.close(outlet.id);
      await this.viewers.leave(outlet, this.outlets);
    }).catch((error: unknown) => this.failed(error));
  }

  private look(): void {
    if (this.asked || this.outlets.size === 0) return;
    this.asked = true;
    void this.step(() => {
      this.asked = false;
      return this.deliver();
    });
  }

  /** One step after the other; what fails is tried again with the next. @returns whether it was done */
  private step(fn: () => Promise<void>): Promise<boolean> {
    const done = this.last.then(async () => {
      if (this.stopped) return false;
      await withContext(ACTOR, fn);
      return true;
    });
    const settled = done.catch((error: unknown) => this.failed(error));
    this.last = settled;
    return settled;
  }

  private failed(error: unknown): false {
    if (!this.stopped) this.logger.warn({ error: String(error) }, 'streams wait for the database');
    return false;
  }

  private async deliver(): Promise<void> {
    if (this.outlets.size === 0) return;
    const before = this.place ?? (this.place = await this.log.present());
    const part = await this.log.after(before, this.names());
    if (part.tooMuch) for (const outlet of this.outlets) outlet.reload();
    if (part.events.length > 0) {
      const notices = await this.noticesOf(part);
      for (const source of notices.keys()) await this.fits.refresh(source, this.personsOf(source));
      this.tell(this.outlets, notices, part.place);
    }
    this.place = part.place;
  }

  private async noticesOf(part: Part): Promise<ReadonlyMap<AnySource, readonly unknown[]>> {
    const notices = new Map<AnySource, readonly unknown[]>();
    for (const source of this.streams.sources) {
      const names = new Set<string>(source.events);
      const events = part.events.filter(({ name }) => names.has(name)) as readonly Stored<EventName>[];
      if (events.length > 0) notices.set(source, await source.notices(events));
    }
    return notices;
  }

  private tell(outlets: Iterable<Outlet>, notices: ReadonlyMap<AnySource, readonly unknown[]>, place: Place): void {
    for (const outlet of outlets) {
      const { personId, offDuty } = outlet.reader;
      this.closeLapsed(outlet);
      const told = [...outlet.sources].flatMap((source) => {
        const fit = this.fits.of(source, personId);
        return (notices.get(source) ?? []).flatMap((notice) => source.tell(notice, fit, personId, offDuty) ?? []);
      });
      if (told.length > 0) outlet.told(told, place);
    }
  }

  private async tick(): Promise<void> {
    if (this.outlets.size === 0) return;
    this.ticks += 1;
    await this.deliver();
    const all = [...this.outlets];
    const open = await this.credentials.stillOpen([...new Set(all.map(({ reader }) => reader.credentialId))]);
    for (const outlet of all) if (!open.has(outlet.reader.credentialId)) outlet.finish('login');
    for (const source of this.streams.sources) {
      await this.fits.refresh(source, this.personsOf(source), PERSONS_A_TICK);
    }
    for (const outlet of this.outlets) this.closeLapsed(outlet);
    await this.viewers.expire(this.outlets);
    if (this.ticks % BEAT !== 0 || this.place === null) return;
    for (const outlet of this.outlets) outlet.reached(this.place);
    await this.doors.vouch(all.map(({ id }) => id));
    for (const outlet of this.outlets) await this.viewers.demand(outlet);
    await this.viewers.vouch(this.outlets);
  }

  private closeLapsed(outlet: Outlet): void {
    outlet.keep((source) => this.fits.of(source, outlet.reader.personId) !== null);
  }

  private names(): readonly string[] {
    return this.streams.sources.flatMap(({ events }) => events);
  }

  private *personsOf(source: AnySource): Iterable<string> {
    for (const outlet of this.outlets) if (outlet.sources.has(source)) yield outlet.reader.personId;
  }
}
