import { Body, Controller, Get, HttpCode, Inject, Post, Query, Redirect, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiFoundResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../kernel/problem';
import { loginCookie } from '../../platform/access/cookie';
import { LimitedByAddress, Public } from '../../platform/access/requires';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { AskingBrowser, setLogin } from './browser.reader';
import { Identities } from './identities.service';
import { LogoutNotices } from './logout-notices.service';
import { LogoutTokenDto, ProviderReplyQuery, ReturnQuery } from './oidc.dto';
import { Provider } from './provider.service';
import type { Browser } from './sign-in.service';

interface Sent {
  readonly url: string;
  readonly statusCode: number;
}

/** Sign-in by the company's OpenID provider, as browsers go through it. */
@Controller('api/v1/oidc')
@Public()
export class OidcController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly provider: Provider,
    private readonly identities: Identities,
    private readonly notices: LogoutNotices,
  ) {}

  /** Sends a browser to the provider. */
  @Get('sign-in')
  @LimitedByAddress(300)
  @ApiFoundResponse()
  @Redirect()
  begin(
    @Query() { return: returnTo }: ReturnQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Sent> {
    return this.orRefusal(request, async () => {
      const { url, state, browser } = await this.provider.begin(ownPath(returnTo));
      void reply.setCookie(cookieOf(state), browser, { ...this.cookie(), maxAge: 600 });
      return url;
    });
  }

  /** Takes a browser back from the provider and signs it in. */
  @Get('callback')
  @LimitedByAddress(300)
  @ApiFoundResponse()
  @Redirect()
  finish(
    @Query() { state }: ProviderReplyQuery,
    @AskingBrowser() browser: Browser,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Sent> {
    return this.orRefusal(request, async () => {
      const name = cookieOf(state ?? '');
      const kept = request.cookies[name] ?? null;
      void reply.clearCookie(name, this.cookie());
      const query = request.url.slice(request.url.indexOf('?'));
      const proved = await this.provider.finish(query, state ?? '', kept);
      setLogin(reply, this.config, await this.identities.open(proved, browser));
      return `${this.config.basePath}${proved.returnTo}`;
    });
  }

  /** The provider says that somebody signed out there (OpenID Connect Back-Channel Logout 1.0). */
  @Post('backchannel-logout')
  @LimitedByAddress(3_000)
  @HttpCode(200)
  @ApiConsumes('application/x-www-form-urlencoded')
  async signedOut(@Body() body: LogoutTokenDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.identities.endBy(await this.notices.read(body.logout_token));
    void reply.header('cache-control', 'no-store');
  }

  /** A browser is told on the sign-in page why it was refused; any other caller gets the problem. */
  private async orRefusal(request: FastifyRequest, act: () => Promise<string>): Promise<Sent> {
    try {
      return { url: await act(), statusCode: 302 };
    } catch (error) {
      const page = request.headers.accept?.includes('text/html') === true;
      if (!(error instanceof Problem) || !page) throw error;
      return { url: `${this.config.basePath}/?refused=${error.code}`, statusCode: 302 };
    }
  }

  private cookie() {
    return { ...loginCookie(this.config), path: `${this.config.basePath}/api/v1/oidc` };
  }
}

/** Each attempt has a cookie of its own: two tabs are two attempts. */
function cookieOf(state: string): string {
  return `obi_oidc_${state.replace(/[^A-Za-z0-9]/g, '').slice(0, 16)}`;
}

/** A path of ours, never another site's address. */
function ownPath(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : '/';
}
