import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { ColleaguesDto, HandoversDto, OfferHandoverDto } from './handovers.dto';
import { HandoversReader } from './handovers.reader';
import { Handovers } from './handovers.service';

@Controller('api/v1')
@Requires('signed-in')
export class HandoversController {
  constructor(
    private readonly service: Handovers,
    private readonly reader: HandoversReader,
  ) {}

  /** Colleagues to whom its holder may hand it over. */
  @Get('interactions/:id/colleagues')
  async colleagues(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<ColleaguesDto> {
    return { items: await this.service.colleagues(personId, id) };
  }

  /** Its holder asks a colleague to take it over, and holds on until then. */
  @Post('interactions/:id/handovers')
  async offer(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: OfferHandoverDto,
  ): Promise<CreatedDto> {
    return { id: await this.service.offer(personId, id, body.personId, body.note) };
  }

  /** Handovers that wait for my answer, and those I wait for. */
  @Get('my/handovers')
  async mine(@PersonId() personId: string): Promise<HandoversDto> {
    return { items: await this.reader.mine(personId) };
  }

  @Post('handovers/:id/acceptance')
  @HttpCode(204)
  accept(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.answer(personId, id, 'accepted');
  }

  @Post('handovers/:id/refusal')
  @HttpCode(204)
  decline(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.answer(personId, id, 'declined');
  }

  /** The holder keeps it after all. */
  @Delete('handovers/:id')
  @HttpCode(204)
  withdraw(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.answer(personId, id, 'withdrawn');
  }
}
