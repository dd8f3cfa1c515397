import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { ChecklistDto, Checklists, type ChecklistSubject, TickDto, UntickQuery } from '../checklists/public';
import { OwnAccounts } from './accounts.service';
import { HandlesReader } from './handles.reader';

/** The checklists of what one holds oneself, by the id of a branded handle (which speaks for the company) or an own account. */
@Controller('api/v1/my/checklists/:id')
@Requires('signed-in')
export class OwnChecklistsController {
  constructor(
    private readonly service: Checklists,
    private readonly handles: HandlesReader,
    private readonly accounts: OwnAccounts,
  ) {}

  @Get()
  async one(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<ChecklistDto> {
    return this.service.of(await this.subject(personId, id));
  }

  @Post('ticks')
  @HttpCode(204)
  async tick(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { itemId, group }: TickDto,
  ): Promise<void> {
    await this.service.tick(await this.subject(personId, id), itemId, group, personId);
  }

  @Delete('ticks/:itemId')
  @HttpCode(204)
  async untick(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Param('itemId', IdPipe) itemId: string,
    @Query() { group }: UntickQuery,
  ): Promise<void> {
    await this.service.untick(await this.subject(personId, id), itemId, group ?? null, personId);
  }

  /** @throws Problem not-found for what is not the person's */
  private async subject(personId: string, id: string): Promise<ChecklistSubject> {
    const account = (await this.accounts.of(personId)).find((each) => each.id === id);
    if (account !== undefined) return { id, network: account.network, accountKind: 'personal' };
    const handle = (await this.handles.of(personId)).find((each) => each.id === id && each.state === 'approved');
    if (handle === undefined) throw notFound({ id });
    return { id, network: handle.network, accountKind: 'business' };
  }
}
