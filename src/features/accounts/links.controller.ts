import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  AnswersSecret,
  BeforeAdministrator,
  ByLogin,
  LimitedByAddress,
  Public,
  Requires,
} from '../../platform/access/requires';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { IdPipe } from '../../platform/http/validation';
import { AskingBrowser, publicBase, setLogin } from './browser.reader';
import { InvitationsService } from './invitations.service';
import type { MadeLink } from './links.service';
import { AcceptLinkDto, FirstAdministratorDto, LinkCodeDto, LinkPreviewDto, MadeLinkDto } from './sign-in.dto';
import { type Browser, SignInService } from './sign-in.service';

/** Links that let somebody in once. */
@Controller('api/v1')
export class LinksController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signIn: SignInService,
    private readonly invitations: InvitationsService,
  ) {}

  /** Makes an invitation, which is shown only now; for somebody who has a password, a reset. Former links end. */
  @Post('people/:id/invitation')
  @AnswersSecret()
  @Requires('accounts:manage')
  @ByLogin()
  async invite(@Param('id', IdPipe) id: string, @Req() request: FastifyRequest): Promise<MadeLinkDto> {
    return this.told(await this.invitations.invite(id), request);
  }

  /** Whose link it is. */
  @Post('link-previews')
  @Public()
  @LimitedByAddress(60)
  @HttpCode(200)
  preview(@Body() body: LinkCodeDto): Promise<LinkPreviewDto> {
    return this.signIn.previewLink(body.code);
  }

  /** Uses a link: sets the password, signs in, and ends every other login of that person. */
  @Post('link-acceptances')
  @Public()
  @LimitedByAddress(60)
  @HttpCode(204)
  async accept(
    @Body() body: AcceptLinkDto,
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    setLogin(reply, this.config, await this.signIn.openByLink(body.code, body.password, browser));
  }

  /** Makes the first administrator with the code that the start printed. */
  @Post('first-administrator')
  @Public()
  @BeforeAdministrator()
  @LimitedByAddress(20)
  @HttpCode(204)
  async first(
    @Body() body: FirstAdministratorDto,
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    setLogin(reply, this.config, await this.invitations.first(body, browser));
  }

  private told({ secret, expiresAt }: MadeLink, request: FastifyRequest): MadeLinkDto {
    return { link: `${publicBase(this.config, request)}/welcome#${secret}`, expiresAt: expiresAt.toISOString() };
  }
}
