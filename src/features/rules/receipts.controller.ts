import { Controller, Get, Param, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { ReceiptDto, ReceiptPageDto } from './receipts.dto';
import { ReceiptsReader } from './receipts.reader';

@Controller('api/v1/my/acknowledgements')
export class ReceiptsController {
  constructor(private readonly reader: ReceiptsReader) {}

  /** My acknowledgements, latest first, each with its receipt. */
  @Get()
  @Requires('signed-in')
  async mine(@PersonId() person: string, @Query() query: PageQuery): Promise<ReceiptPageDto> {
    const page = await this.reader.page(person, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  @Get(':id')
  @Requires('signed-in')
  async one(@PersonId() person: string, @Param('id', IdPipe) id: string): Promise<ReceiptDto> {
    const receipt = await this.reader.one(id, person);
    if (receipt === null) throw notFound();
    return receipt;
  }
}
