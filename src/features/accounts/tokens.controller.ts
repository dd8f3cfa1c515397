import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import type { Principal } from '../../platform/access/credentials';
import { AnswersSecret, ByLogin, Requires } from '../../platform/access/requires';
import { SignedIn } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { IssuedTokenDto, NewTokenDto, ServiceTokensDto, TokenQuotaDto, TokensDto } from './tokens.dto';
import { TokensService } from './tokens.service';

/** Bearer tokens: one's own, and those of services. A token makes no tokens. */
@Controller('api/v1')
@ByLogin()
export class TokensController {
  constructor(private readonly tokens: TokensService) {}

  /** One's own tokens, the newest first. */
  @Get('my/tokens')
  @Requires('signed-in')
  mine(@SignedIn() principal: Principal): Promise<TokensDto> {
    return this.tokens.mine(principal);
  }

  /** Issues a token that acts as oneself; it is shown only now. */
  @Post('my/tokens')
  @AnswersSecret()
  @Requires('signed-in')
  issueMine(@SignedIn() principal: Principal, @Body() body: NewTokenDto): Promise<IssuedTokenDto> {
    return this.tokens.issue('personal', principal, body);
  }

  /** Revokes a token at once. */
  @Delete('my/tokens/:id')
  @Requires('signed-in')
  @HttpCode(204)
  async revokeMine(@SignedIn() { personId }: Principal, @Param('id', IdPipe) id: string): Promise<void> {
    await this.tokens.revoke('personal', id, personId);
  }

  /** Every service's token, the newest first. */
  @Get('service-tokens')
  @Requires('accounts:manage')
  services(@SignedIn() principal: Principal): Promise<ServiceTokensDto> {
    return this.tokens.services(principal);
  }

  /** Issues a token for a service, which acts by the roles of who issued it; it is shown only now. */
  @Post('service-tokens')
  @AnswersSecret()
  @Requires('accounts:manage')
  issueService(@SignedIn() principal: Principal, @Body() body: NewTokenDto): Promise<IssuedTokenDto> {
    return this.tokens.issue('service', principal, body);
  }

  /** Sets how many requests a minute a service may make. */
  @Patch('service-tokens/:id')
  @Requires('accounts:manage')
  @HttpCode(204)
  async limit(@Param('id', IdPipe) id: string, @Body() body: TokenQuotaDto): Promise<void> {
    await this.tokens.limit(id, body.quota);
  }

  /** Revokes a service's token at once. */
  @Delete('service-tokens/:id')
  @Requires('accounts:manage')
  @HttpCode(204)
  async revokeService(@Param('id', IdPipe) id: string): Promise<void> {
    await this.tokens.revoke('service', id, null);
  }
}
