import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ByLogin, Requires } from '../../platform/access/requires';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { currentContext } from '../../platform/context/context';
import { message } from '../../platform/i18n/messages';
import { ProviderReader } from '../accounts/public';
import { CompanySignInDto, ProviderCheckDto } from './company-sign-in.dto';

/** What the company's sign-in is, and whether it answers. */
@Controller('api/v1/company-sign-in')
@Requires('accounts:manage')
@ByLogin()
export class CompanySignInController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly provider: ProviderReader,
  ) {}

  @Get()
  settings(): CompanySignInDto {
    const { passwords, demo } = this.config;
    return { provider: this.provider.settings(), passwords, demo };
  }

  /** Asks the provider now; an answer is 200 either way. */
  @Post('checks')
  @HttpCode(200)
  async check(): Promise<ProviderCheckDto> {
    const { problem, ...answer } = await this.provider.ask();
    const said = problem === null ? null : message(currentContext().language, `problem.${problem}`);
    return {
      ...answer,
      offers: answer.offers === null ? null : { ...answer.offers },
      answers: problem === null,
      problem: said,
    };
  }
}
