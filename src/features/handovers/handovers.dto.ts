import { IsUUID } from 'class-validator';
import { IsText } from '../../platform/http/rules';

export class OfferHandoverDto {
  @IsUUID()
  personId!: string;

  /** What the colleague has to know. */
  @IsText(1, 500)
  note!: string;
}

/** Somebody in a handover. */
export class HandoverPersonDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
}

export class ColleaguesDto {
  items!: HandoverPersonDto[];
}

/** A handover that waits for an answer: mine to give, or the colleague's. */
export class HandoverDto {
  id!: string;
  interactionId!: string;
  /** I am asked; false: I asked. */
  asked!: boolean;
  /** The other one. */
  person!: HandoverPersonDto;
  note!: string;
  text!: string;
  at!: string;
}

export class HandoversDto {
  items!: HandoverDto[];
}
