import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { invalidRequest } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { type Context, currentContext, withContext } from '../../platform/context/context';
import { faultText } from '../../platform/http/problem.filter';
import { InteractionBatchDto, type TakenBatchDto, TakenBatchDto as TakenBatch, type TakenDto } from './intake.dto';
import { IntakeService, type Taken } from './intake.service';
import { linesOf, readLine } from './ndjson';

const BATCH_LIMIT = 1_000;
/** Lines of a stream taken in at once. */
const LINES = 500;

@Controller('api/v1/interactions')
export class IntakeController {
  constructor(private readonly intake: IntakeService) {}

  /**
   * Takes in interactions: a JSON batch, or a stream of JSON lines. Each item is answered on its own; what is right of a
   * batch is kept. A stream is answered by a line for each line.
   */
  @Post()
  @Requires('feed:import')
  @HttpCode(200)
  @ApiConsumes('application/json', 'application/x-ndjson')
  @ApiBody({ type: InteractionBatchDto })
  @ApiOkResponse({ type: TakenBatch })
  async take(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TakenBatchDto | Readable> {
    const { language } = currentContext();
    const { body } = request;
    if (body instanceof Readable) {
      void reply.header('content-type', 'application/x-ndjson; charset=utf-8');
      return Readable.from(this.takeStream(body, { ...currentContext(), manager: null }));
    }
    const items = batchOf(body);
    const taken = await this.intake.takeEach(items);
    return { items: taken.map((one, index) => toDto(one, index, language)) };
  }

  /** Takes lines as they come and answers them; a sender that reads no answers is read no further. */
  private async *takeStream(body: Readable, context: Context): AsyncGenerator<string> {
    const { language } = context;
    let index = 0;
    for await (const lines of linesOf(body, LINES)) {
      const read = lines.map(readLine);
      const good = read.flatMap((line) => (line.fault === null ? [line.value] : []));
      const taken = await withContext(context, () => this.intake.takeEach(good));
      let next = 0;
      const answers = read.map((line): Taken => {
        if (line.fault !== null) return { status: 'fault', faults: [{ pointer: '', code: line.fault }] };
        return taken[next++] ?? { status: 'fault', faults: [] };
      });
      yield answers.map((one) => `${JSON.stringify(toDto(one, index++, language))}\n`).join('');
    }
  }
}

/** @throws Problem invalid-request */
function batchOf(body: unknown): readonly unknown[] {
  const { items, ...others } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw invalidRequest({}, { faults: [{ pointer: `/${unknown}`, code: 'unknown-field' }] });
  if (!Array.isArray(items)) throw invalidRequest({}, { faults: [{ pointer: '/items', code: 'not-a-list' }] });
  if (items.length === 0)
    throw invalidRequest({}, { faults: [{ pointer: '/items', code: 'too-few', params: { limit: 1 } }] });
  if (items.length > BATCH_LIMIT) {
    throw invalidRequest({}, { faults: [{ pointer: '/items', code: 'too-many', params: { limit: BATCH_LIMIT } }] });
  }
  return items;
}

function toDto(taken: Taken, index: number, language: string): TakenDto {
  return taken.status === 'fault'
    ? { index, status: 'fault', id: null, faults: taken.faults.map((fault) => faultText(fault, language)) }
    : { index, status: taken.status, id: taken.id, faults: [] };
}
