import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsCalendarDate } from '../../platform/http/rules';
import { ENROLLED, type Handling, HOLDERS } from './handling';

/** What becomes of those on earlier editions; everybody stays where they are unless stated. */
export class HandlingDto {
  /** Who is enrolled: stays, moves with credit for unchanged modules, or starts over. */
  @ApiPropertyOptional({ enum: ENROLLED, default: 'stay' })
  @IsOptional()
  @IsIn(ENROLLED)
  enrolled?: Handling['enrolled'];

  /** Who holds the belt: keeps it as it is, or is to renew it by a date. */
  @ApiPropertyOptional({ enum: HOLDERS, default: 'keep' })
  @IsOptional()
  @IsIn(HOLDERS)
  holders?: Handling['holders'];

  /** The last day of belts that are to be renewed. */
  @IsOptional()
  @IsCalendarDate()
  renewBy?: string;
}

export class TrackPublicationDto extends HandlingDto {
  /** Publishes also where some cannot finish by their date any more. */
  @IsOptional()
  @IsBoolean()
  despite?: boolean;
}
