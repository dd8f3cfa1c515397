import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { SavedSearchesDto, SaveSearchDto, SearchOrderDto, type SearchWishDto } from './searches.dto';
import { SearchesService } from './searches.service';

/** Filters of the feed that I keep; nobody else sees them. */
@Controller('api/v1/my/searches')
export class SearchesController {
  constructor(private readonly searches: SearchesService) {}

  @Get()
  @Requires('signed-in')
  async list(@PersonId() personId: string): Promise<SavedSearchesDto> {
    return { items: await this.searches.of<SearchWishDto>(personId) };
  }

  @Post()
  @Requires('signed-in')
  async save(@PersonId() personId: string, @Body() { name, wish }: SaveSearchDto): Promise<CreatedDto> {
    return { id: await this.searches.save(personId, name, wish) };
  }

  /** Puts mine in another order. */
  @Put('order')
  @Requires('signed-in')
  @HttpCode(204)
  arrange(@PersonId() personId: string, @Body() { ids }: SearchOrderDto): Promise<void> {
    return this.searches.arrange(personId, ids);
  }

  @Put(':id')
  @Requires('signed-in')
  @HttpCode(204)
  change(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { name, wish }: SaveSearchDto,
  ): Promise<void> {
    return this.searches.change(personId, id, name, wish);
  }

  @Delete(':id')
  @Requires('signed-in')
  @HttpCode(204)
  remove(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.searches.remove(personId, id);
  }
}
