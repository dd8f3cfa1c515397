import { IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';

export class LooksQuery extends PageQuery {
  /** Whose record. */
  @IsOptional()
  @IsUUID()
  personId?: string;

  /** Who looked. */
  @IsOptional()
  @IsUUID()
  readerId?: string;
}

/** Somebody looked at somebody's record within an hour. */
export class LookDto {
  personId!: string;
  personName!: string | null;
  readerId!: string;
  readerName!: string | null;
  /** `person-page`, `training`, `draft` … */
  purpose!: string;
  /** In the reader's language. */
  purposeName!: string;
  /** The hour's beginning. */
  hour!: string;
}

export class LookPageDto {
  items!: LookDto[];
  next!: string | null;
}
