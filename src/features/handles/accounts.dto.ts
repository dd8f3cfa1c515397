import { Matches, ValidateIf } from 'class-validator';
import { IsText } from '../../platform/http/rules';

/** Registers an account of one's own, by choice: the network is enough. Nothing that opens it is ever asked for. */
export class AddAccountDto {
  /** Code of the network. */
  @Matches(/^[a-z0-9_]{1,60}$/)
  network!: string;

  /** A name to tell it by; null: none. */
  @ValidateIf((_, value) => value !== null)
  @IsText(1, 100)
  name: string | null = null;
}

/** An account of one's own, shown to its owner alone. */
export class OwnAccountDto {
  id!: string;
  network!: string;
  networkNames!: Record<string, string>;
  name!: string | null;
  addedAt!: string;
}

export class OwnAccountsDto {
  items!: OwnAccountDto[];
}
