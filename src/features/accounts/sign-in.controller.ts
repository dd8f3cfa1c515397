import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AdministratorGate } from '../../platform/access/administrator';
import { LOGIN_COOKIE, loginCookie } from '../../platform/access/cookie';
import type { Principal } from '../../platform/access/credentials';
import { BeforeAdministrator, ByLogin, LimitedByAddress, Public, Requires } from '../../platform/access/requires';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { SignedIn } from '../../platform/http/edge';
import { AskingBrowser, setLogin } from './browser.reader';
import { ChangePasswordDto, DemoPeopleDto, MeDto, OpenLoginDto, OpenPasswordLoginDto } from './sign-in.dto';
import { SignedOutDto, WaysInDto } from './sign-in.dto';
import { type Browser, SignInService } from './sign-in.service';
import { SignOutService } from './sign-out.service';

@Controller('api/v1')
export class SignInController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly gate: AdministratorGate,
    private readonly service: SignInService,
    private readonly signOut: SignOutService,
  ) {}

  /** The ways in that this installation has. */
  @Get('ways-in')
  @Public()
  @BeforeAdministrator()
  async ways(): Promise<WaysInDto> {
    const { demo, passwords, oidc } = this.config;
    return { demo, passwords, provider: oidc?.name ?? null, administratorNeeded: !(await this.gate.isOpen()) };
  }

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
  async open(
    @Body() body: OpenLoginDto,
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    setLogin(reply, this.config, await this.service.openDemo(body.person, browser));
  }

  /** Signs in with a password and sets the login cookie. */
  @Post('password-logins')
  @Public()
  @LimitedByAddress(300)
  @HttpCode(204)
  async openByPassword(
    @Body() body: OpenPasswordLoginDto,
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    setLogin(reply, this.config, await this.service.openByPassword(body.name, body.password, browser));
  }

  /** Changes one's own password; every other login ends. */
  @Put('my/password')
  @Requires('signed-in')
  @ByLogin()
  @HttpCode(204)
  async changePassword(@Body() body: ChangePasswordDto, @SignedIn() principal: Principal): Promise<void> {
    await this.service.changePassword(principal, body.present, body.password);
  }

  /** Signs out: the login ends on the server at once. */
  @Delete('logins/current')
  @Requires('signed-in')
  async end(
    @SignedIn() { loginId }: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedOutDto> {
    const next = loginId === null ? null : await this.signOut.end(loginId);
    void reply.clearCookie(LOGIN_COOKIE, loginCookie(this.config));
    return { next };
  }

  @Get('me')
  @Requires('signed-in')
  me(@SignedIn() principal: Principal): Promise<MeDto> {
    return this.service.me(principal);
  }
}
