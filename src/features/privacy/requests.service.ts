import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Certificates } from '../../platform/trail/certificates';
import { Trail } from '../../platform/trail/trail';
import { CustomersReader, type FoundData } from './customers.reader';
import { handleOf } from './handle';
import { HoldsReader } from './holds.reader';
import { requestDone, requestOwnErasure, underHold } from './privacy.errors';
import { type CustomerRequest, RequestsRepository } from './requests.repository';

export interface RequestStatement {
  readonly kind: 'access' | 'erasure';
  readonly handle: string;
  readonly channelId: Id | null;
  readonly reference: string;
}

/** What was found, and whether a legal hold keeps it. */
export interface RequestPreview {
  readonly held: boolean;
  readonly found: readonly FoundData[];
}

/** Customers' requests for access and erasure: found by handle, previewed, carried out once. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly certificates: Certificates,
    private readonly customers: CustomersReader,
    private readonly holds: HoldsReader,
    private readonly requests: RequestsRepository,
  ) {}

  /** @throws Problem invalid-request */
  make(by: Id, stated: RequestStatement): Promise<Id> {
    return this.work.run(async () => {
      const handle = handleOf(stated.handle);
      if (handle === '') throw fault('/handle', 'required');
      if (stated.channelId !== null && !(await this.requests.knowsChannel(stated.channelId))) {
        throw fault('/channelId', 'unknown-channel');
      }
      const { kind, channelId, reference } = stated;
      const ended = { decidedBy: null, decidedAt: null, certificate: null, counts: null };
      const request = { id: newId(), kind, channelId, reference, handle, state: 'open' as const, madeBy: by };
      await this.requests.add({ ...request, madeAt: this.clock.now(), ...ended });
      await this.tell('request.made', request.id, { kind, channelId, reference });
      return request.id;
    });
  }

  /** @throws Problem not-found, request-done */
  async preview(id: Id): Promise<RequestPreview> {
    const request = await this.requests.read(id);
    const handle = openHandle(request);
    return {
      held: await this.holds.onHandle(handle, request.channelId),
      found: await this.customers.find(handle, request.channelId),
    };
  }

  /** Erases all that was found, under one certificate. @throws Problem not-found, request-done, request-own-erasure, under-legal-hold */
  erase(by: Id, id: Id): Promise<CustomerRequest> {
    return this.work.run(async () => {
      const request = await this.requests.take(id);
      const handle = openHandle(request);
      if (request.kind !== 'erasure') throw fault('', 'nothing-changes');
      if (request.madeBy === by) throw requestOwnErasure();
      if (await this.holds.onHandle(handle, request.channelId)) throw underHold();
      const found = (await this.customers.find(handle, request.channelId)).filter(({ rows }) => rows.length > 0);
      const counts = Object.fromEntries(found.map(({ data, rows }) => [data.name, rows.length]));
      const certificate = await this.certificates.issue({
        kind: 'customer-erasure',
        reason: request.reference,
        counts,
        covers: await this.coveredBy(found),
      });
      for (const { data, rows } of found) {
        const keys = rows.map(({ key }) => key);
        for (const statement of data.erase) await this.work.write(statement, [keys, certificate, handle]);
      }
      const done = this.ended(request, 'done', by, certificate, counts);
      await this.requests.end(done);
      await this.tell('request.done', id, { kind: request.kind, certificate, counts });
      return done;
    });
  }

  /** What was asked for was handed over. @throws Problem not-found, request-done */
  conclude(by: Id, id: Id): Promise<CustomerRequest> {
    return this.end(by, id, 'done', 'request.done');
  }

  /** @throws Problem not-found, request-done */
  withdraw(by: Id, id: Id): Promise<CustomerRequest> {
    return this.end(by, id, 'withdrawn', 'request.withdrawn');
  }

  private end(by: Id, id: Id, state: 'done' | 'withdrawn', act: string): Promise<CustomerRequest> {
    return this.work.run(async () => {
      const request = await this.requests.take(id);
      openHandle(request);
      if (state === 'done' && request.kind === 'erasure') throw fault('', 'nothing-changes');
      const done = this.ended(request, state, by, null, null);
      await this.requests.end(done);
      await this.tell(act, id, { kind: request.kind });
      return done;
    });
  }

  private ended(
    request: CustomerRequest,
    state: 'done' | 'withdrawn',
    by: Id,
    certificate: number | null,
    counts: Readonly<Record<string, number>> | null,
  ): CustomerRequest {
    return { ...request, state, handle: null, decidedBy: by, decidedAt: this.clock.now(), certificate, counts };
  }

  private async coveredBy(found: readonly FoundData[]): Promise<Readonly<Record<string, readonly string[]>>> {
    const covers: Record<string, readonly string[]> = {};
    for (const { data, rows } of found) {
      if (data.covers === undefined) continue;
      const keys = await this.work.read<{ key: string }>(data.covers.keys, [rows.map(({ key }) => key)]);
      covers[data.covers.proof] = [...(covers[data.covers.proof] ?? []), ...keys.map(({ key }) => key)];
    }
    return covers;
  }

  private tell(act: string, id: Id, after: Readonly<Record<string, unknown>>): Promise<void> {
    return this.trail.append({ act, subject: { kind: 'request', id }, after });
  }
}

/** @throws Problem request-done */
function openHandle(request: CustomerRequest): string {
  if (request.state !== 'open' || request.handle === null) throw requestDone();
  return request.handle;
}

function fault(pointer: string, code: 'required' | 'unknown-channel' | 'nothing-changes'): Error {
  return invalidRequest({}, { faults: [{ pointer, code }] });
}
