import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { IdPipe } from '../../platform/http/validation';
import { Terms } from '../training/public';
import { RenewalTermDto } from './terms.dto';

/** How the belts of a track are renewed. */
@Controller('api/v1/tracks/:id/renewal')
export class TermsController {
  constructor(private readonly terms: Terms) {}

  /** From when on a belt of this track may be renewed, and for how long it counts after its time. */
  @Get()
  @Requires('curricula:write')
  @AlikeInEveryScope()
  async read(@Param('id', IdPipe) id: string): Promise<RenewalTermDto> {
    return { ...(await this.terms.of(id)) };
  }

  /** States it; belts held already keep the grace they were given with. */
  @Put()
  @HttpCode(204)
  @Requires('curricula:write')
  state(@Param('id', IdPipe) id: string, @Body() { renewalDays, graceDays }: RenewalTermDto): Promise<void> {
    return this.terms.state(id, { renewalDays, graceDays });
  }
}
