import { Controller, Get, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import type { Page } from '../../kernel/page';
import { Requires } from '../../platform/access/requires';
import { currentContext } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { message } from '../../platform/i18n/messages';
import { LookLog, type LookView } from '../../platform/trail/looks';
import { LookPageDto, LooksQuery } from './looks.dto';
import { NamesReader } from './names.reader';

@Controller('api/v1')
export class LooksController {
  constructor(
    private readonly looks: LookLog,
    private readonly names: NamesReader,
  ) {}

  /** Who looked at my record, newest first. */
  @Get('my/looks')
  @Requires('signed-in')
  async mine(@PersonId() personId: Id, @Query() query: PageQuery): Promise<LookPageDto> {
    return this.named(await this.looks.page({ personId, readerId: null }, query.after, query.limit));
  }

  /** Who looked at whose record, newest first. */
  @Get('looks')
  @Requires('looks:read')
  async all(@Query() query: LooksQuery): Promise<LookPageDto> {
    const filter = { personId: query.personId ?? null, readerId: query.readerId ?? null };
    return this.named(await this.looks.page(filter, query.after, query.limit));
  }

  private async named({ items, next }: Page<LookView>): Promise<LookPageDto> {
    const names = await this.names.of(items.flatMap(({ personId, readerId }) => [personId, readerId]));
    const { language } = currentContext();
    return {
      items: items.map((look) => ({
        ...look,
        hour: look.hour.toISOString(),
        personName: names.get(look.personId) ?? null,
        readerName: names.get(look.readerId) ?? null,
        purposeName: message(language, `look.${look.purpose}`),
      })),
      next,
    };
  }
}
