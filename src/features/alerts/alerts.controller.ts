import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { AlertPageDto, CloseAlertDto } from './alerts.dto';
import { AlertsReader } from './alerts.reader';
import { AlertsService } from './alerts.service';

/** Dangerous matters, for those who are named for them and for leads. */
@Controller('api/v1')
@Requires('signed-in')
export class AlertsController {
  constructor(
    private readonly alerts: AlertsService,
    private readonly reader: AlertsReader,
  ) {}

  /** What is open and mine to see to, newest first. */
  @Get('my/alerts')
  async mine(@PersonId() personId: string, @Query() query: PageQuery): Promise<AlertPageDto> {
    const page = await this.reader.mine(personId, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** I have read it: nobody else is nudged, and it does not escalate. */
  @Post('alerts/:id/reading')
  @HttpCode(204)
  read(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.alerts.read(personId, id);
  }

  /** It has been seen to, or was none. */
  @Post('alerts/:id/closing')
  @HttpCode(204)
  close(@PersonId() personId: string, @Param('id', IdPipe) id: string, @Body() body: CloseAlertDto): Promise<void> {
    return this.alerts.close(personId, id, body.ending, body.note);
  }
}
