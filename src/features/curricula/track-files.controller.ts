import { Body, Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { IdPipe } from '../../platform/http/validation';
import { CreatedTrackDto } from './curricula-views.dto';
import { CopyTrackDto, TrackFileDto, TrackImportQuery } from './track-files.dto';
import { TrackFiles } from './track-files.service';

@Controller('api/v1')
@Requires('curricula:write')
export class TrackFilesController {
  constructor(private readonly files: TrackFiles) {}

  /** Makes a track of another's newest edition, under another code: a draft of its first edition. */
  @Post('tracks/:id/copies')
  async copy(@Param('id', IdPipe) id: string, @Body() body: CopyTrackDto): Promise<CreatedTrackDto> {
    const { trackId, editionId } = await this.files.copy(id, body);
    return { id: trackId, editionId };
  }

  /** An edition as one file: lessons, questions with their keys, order and choices. */
  @Get('track-editions/:id/file')
  @Header('content-disposition', 'attachment; filename="track.json"')
  @Header('cache-control', 'no-store')
  async file(@Param('id', IdPipe) id: string): Promise<TrackFileDto> {
    return (await this.files.write(id)) as TrackFileDto;
  }

  /** Makes a track of such a file: a draft of its first edition. Faults are named at their places in the file. */
  @Post('track-imports')
  async read(@Body() body: TrackFileDto, @Query() query: TrackImportQuery): Promise<CreatedTrackDto> {
    const { trackId, editionId } = await this.files.read(body, query);
    return { id: trackId, editionId };
  }
}
