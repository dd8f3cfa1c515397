import { ApiProperty } from '@nestjs/swagger';

/** From an empty house to the first belt, in the order that works. */
export const SET_UP_STEPS = ['people', 'sign-in', 'roles', 'mail', 'channels', 'sources', 'track'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

export class SetUpStepDto {
  @ApiProperty({ enum: SET_UP_STEPS })
  name!: SetUpStep;
  /** Whether the house has what the step asks for. */
  done!: boolean;
}

export class SetUpDto {
  items!: SetUpStepDto[];
}
