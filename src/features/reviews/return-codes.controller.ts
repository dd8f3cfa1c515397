import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { holds, scopesOf } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { ReturnCodesReader, ReturnCodesService } from '../drafts/public';
import { AddReturnCodeDto, RetireReturnCodeDto, ReturnCodesDto } from './return-codes.dto';
import { TeachingReader } from './teaching.reader';

/** The reasons for which words go back, each on a clause of the Rules. */
@Controller('api/v1')
export class ReturnCodesController {
  constructor(
    private readonly reader: ReturnCodesReader,
    private readonly service: ReturnCodesService,
    private readonly teaching: TeachingReader,
  ) {}

  /** The reasons that can be chosen, each with its clause as it is in force and the lessons that teach it. */
  @Get('return-codes')
  @Requires('signed-in')
  standing(): Promise<ReturnCodesDto> {
    return this.told(false);
  }

  /** Those that are chosen no more. */
  @Get('past-return-codes')
  @AlikeInEveryScope()
  @Requires('drafts:review')
  past(): Promise<ReturnCodesDto> {
    return this.told(true);
  }

  /** Adds a reason, on a clause that is in force. */
  @Post('return-codes')
  @Requires('reviews:plan')
  @HttpCode(204)
  add(@Body() { code, names, document, clause }: AddReturnCodeDto): Promise<void> {
    return this.service.add({ code, names, document, clause });
  }

  /** A reason is chosen no more; decisions that stand on it keep it. */
  @Post('return-codes/:code/retirement')
  @Requires('reviews:plan')
  @HttpCode(204)
  retire(@Param('code') code: string, @Body() { reason }: RetireReturnCodeDto): Promise<void> {
    return this.service.retire(code, reason);
  }

  private async told(past: boolean): Promise<ReturnCodesDto> {
    const actor = currentActor();
    const may = holds(actor, 'reviews:plan') && scopesOf(actor, 'reviews:plan') === null;
    const codes = (await this.reader.list()).filter(({ until }) => (until !== null) === past);
    const lessons = await this.teaching.of(codes);
    return {
      items: codes.map((code) => ({ ...code, lessons: lessons(code) })),
      can: may ? ['add', 'retire'] : [],
    };
  }
}
