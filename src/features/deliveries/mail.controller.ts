import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ByLogin, LimitedByAddress, Public, Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { MailFeedbackDto, MailSampleDto, MailSettingsDto, SetMailSettingsDto } from './deliveries.dto';
import { DeliveriesService } from './deliveries.service';
import { LetterService } from './letter.service';
import { type MailSettings, MailSettingsService } from './mail-settings.service';

/** How the house sends mail, and what comes back of it. */
@Controller('api/v1')
export class MailController {
  constructor(
    private readonly settings: MailSettingsService,
    private readonly service: DeliveriesService,
    private readonly letters: LetterService,
  ) {}

  @Get('mail-settings')
  @ByLogin()
  @Requires('operations:run')
  @AlikeInEveryScope()
  async get(): Promise<MailSettingsDto> {
    return this.toDto(await this.settings.get());
  }

  @Put('mail-settings')
  @ByLogin()
  @Requires('operations:run')
  @AlikeInEveryScope()
  async set(@Body() body: SetMailSettingsDto, @IfMatch() version: number | null): Promise<MailSettingsDto> {
    return this.toDto(await this.settings.set(body, version));
  }

  /** Sends oneself a mail over the settings as they are, also before they are switched on. */
  @Post('mail-samples')
  @HttpCode(200)
  @ByLogin()
  @Requires('operations:run')
  @AlikeInEveryScope()
  sample(@PersonId() personId: string): Promise<MailSampleDto> {
    return this.service.sample(personId, currentContext().language);
  }

  /** Mail that came back later, or was complained of: no more goes to that address. For the provider's own notices. */
  @Post('mail-feedback')
  @HttpCode(204)
  @Requires('nudges:run')
  @AlikeInEveryScope()
  feedback(@Body() { messageId, kind }: MailFeedbackDto): Promise<void> {
    return this.service.feedback(messageId, kind);
  }

  /** One click in a mail (RFC 8058): no more mail to its person, whose inbox goes on. */
  @Post('unsubscriptions/:token')
  @HttpCode(204)
  @Public()
  @LimitedByAddress(60)
  unsubscribe(@Param('token') token: string): Promise<void> {
    return this.service.unsubscribe(token);
  }

  private toDto({ password, secret: _, ...settings }: MailSettings): MailSettingsDto {
    return { ...settings, hasPassword: password !== null, hasOutsideAddress: this.letters.url('/') !== null };
  }
}
