import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { MaterialPageDto, MaterialsQueryDto } from './materials.dto';
import { MaterialsReader } from './materials.reader';

@Controller('api/v1/materials')
export class MaterialsController {
  constructor(private readonly reader: MaterialsReader) {}

  /** What modules of a kind may be made of, newest first: for authors of tracks. */
  @Get()
  @Requires('curricula:write')
  async list(@Query() { kind, after, limit }: MaterialsQueryDto): Promise<MaterialPageDto> {
    const { items, next } = await this.reader.page(kind, after, limit);
    return { items: items.map((material) => ({ ...material, kind })), next };
  }
}
