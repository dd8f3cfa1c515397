import { Body, Controller, Get, Put } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { type Acting, ActingService } from './acting.service';
import { ActingDto, ChooseActingDto } from './permits.dto';

@Controller('api/v1/my/acting')
@Requires('signed-in')
export class ActingController {
  constructor(private readonly service: ActingService) {}

  /** Whether I act in public. */
  @Get()
  async mine(@PersonId() personId: Id): Promise<ActingDto> {
    return toDto(await this.service.of(personId));
  }

  /** Opts out of acting in public, or in again; free at any time, and told to nobody. */
  @Put()
  async choose(@PersonId() personId: Id, @Body() body: ChooseActingDto): Promise<ActingDto> {
    return toDto(await this.service.choose(personId, body.optedOut));
  }
}

function toDto({ optedOut, since }: Acting): ActingDto {
  return { optedOut, since: since?.toISOString() ?? null };
}
