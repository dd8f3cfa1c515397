import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Principal } from '../../platform/access/credentials';
import { AnswersSecret, ByLogin, Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { PersonId, SignedIn } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { EmbedOriginsDto, EmbedPassDto, NewOriginDto } from './embeds.dto';
import { Origins } from './origins.service';
import { Passes } from './passes.service';

/** Which pages may embed Obi, and passes for them. A token settles none and makes none. */
@Controller('api/v1')
@ByLogin()
export class OriginsController {
  constructor(
    private readonly origins: Origins,
    private readonly passes: Passes,
  ) {}

  /** The origins whose pages may show what is the reader's own. */
  @Get('embed-origins')
  @Requires('accounts:manage')
  @AlikeInEveryScope()
  async list(): Promise<EmbedOriginsDto> {
    const items = await this.origins.all();
    return { items: items.map(({ addedAt, ...origin }) => ({ ...origin, addedAt: addedAt.toISOString() })) };
  }

  @Post('embed-origins')
  @Requires('accounts:manage')
  @AlikeInEveryScope()
  async add(@PersonId() personId: string, @Body() { origin }: NewOriginDto): Promise<CreatedDto> {
    return { id: await this.origins.add(personId, origin) };
  }

  /** Takes an origin off the list, at once. */
  @Delete('embed-origins/:id')
  @Requires('accounts:manage')
  @AlikeInEveryScope()
  @HttpCode(204)
  end(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.origins.end(personId, id);
  }

  /** A pass for the pages of a listed origin, shown once: it reads for a quarter of an hour what those pages show. */
  @Post('my/embed-passes')
  @Requires('signed-in')
  @AnswersSecret()
  async pass(@SignedIn() principal: Principal, @Body() { origin }: NewOriginDto): Promise<EmbedPassDto> {
    const { secret, expiresAt } = await this.passes.make(principal, origin);
    return { token: secret, expiresAt: expiresAt.toISOString() };
  }
}
