import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../../platform/access/credentials';
import { Public, Requires } from '../../platform/access/requires';
import { LOGIN_COOKIE } from '../../platform/access/strategies';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { DemoPeopleDto, MeDto, OpenLoginDto } from './sign-in.dto';
import { SignInService } from './sign-in.service';

@Controller('api/v1')
export class SignInController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly service: SignInService,
  ) {}

  /** Whom the demo offers to be; 404 outside demo mode. */
  @Get('demo/people')
  @Public()
  async demoPeople(): Promise<DemoPeopleDto> {
    return { items: await this.service.demoPeople() };
  }

  /** Signs in (demo) and sets the login cookie. */
  @Post('logins')
  @Public()
  @HttpCode(204)
  async open(@Body() body: OpenLoginDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const login = await this.service.openDemo(body.person);
    void reply.setCookie(LOGIN_COOKIE, login.secret, { ...this.cookie(), expires: login.expiresAt });
  }

  /** Signs out: the login ends on the server at once. */
  @Delete('logins/current')
  @Requires('signed-in')
  @HttpCode(204)
  async end(
    @Req() request: FastifyRequest & { user: Principal },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (request.user.loginId !== null) await this.service.end(request.user.loginId);
    void reply.clearCookie(LOGIN_COOKIE, this.cookie());
  }

  @Get('me')
  @Requires('signed-in')
  me(@Req() request: FastifyRequest & { user: Principal }): Promise<MeDto> {
    return this.service.me(request.user);
  }

  private cookie() {
    const secure = this.config.publicUrl?.startsWith('https:') ?? false;
    return { path: this.config.basePath || '/', httpOnly: true, sameSite: 'lax' as const, secure };
  }
}
