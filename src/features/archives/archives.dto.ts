import { ApiProperty } from '@nestjs/swagger';
import { CreatedDto } from '../../platform/http/page.dto';

/** A module whose material another house keeps: a draft leaves it open. */
export class OpenModuleDto {
  code!: string;
  @ApiProperty({ enum: ['practice', 'session', 'episode'] })
  kind!: string;
  names!: Record<string, string>;
}

/** A track made of an archive, as a draft. */
export class ImportedTrackDto extends CreatedDto {
  editionId!: string;
  /** Pictures, sound and film its lessons show. */
  @ApiProperty({ type: 'integer' })
  media!: number;
  @ApiProperty({ type: 'integer' })
  packages!: number;
  /** Questions of the bank its quizzes draw. */
  @ApiProperty({ type: 'integer' })
  questions!: number;
  /** What has to be chosen anew before it is published. */
  open!: OpenModuleDto[];
}
