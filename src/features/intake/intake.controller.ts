import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { Requires } from '../../platform/access/requires';
import { type Context, currentContext, withContext } from '../../platform/context/context';
import { batchOf, takenDto } from './batch.dto';
import { InteractionBatchDto, type TakenBatchDto, TakenBatchDto as TakenBatch } from './intake.dto';
import { IntakeService, type Taken } from '../feed/public';
import { linesOf, readLine } from './ndjson';

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
    return { items: taken.map((one, index) => takenDto(one, index, language)) };
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
      yield answers.map((one) => `${JSON.stringify(takenDto(one, index++, language))}\n`).join('');
    }
  }
}
