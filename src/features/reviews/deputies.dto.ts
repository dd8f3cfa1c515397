import { IsUUID } from 'class-validator';
import { IsInstant } from '../../platform/http/rules';
import { NamedPersonDto } from '../drafts/public';

/** Somebody who stands in for the caller. */
export class NameDeputyDto {
  @IsUUID()
  deputyId!: string;

  @IsInstant()
  from!: string;

  @IsInstant()
  until!: string;
}

/** Who stands in for whom. */
export class DeputyDto {
  id!: string;
  person!: NamedPersonDto;
  deputy!: NamedPersonDto;
  from!: string;
  until!: string;
  /** They stand in for the caller. */
  mine!: boolean;
}

export class DeputiesDto {
  items!: DeputyDto[];
}
