/** A moratorium that holds approved words, or has held them. */
export class HeldByDto {
  id!: string;
  reason!: string;
  from!: string;
  /** When it ends or ended; null: until two end it. */
  until!: string | null;
}

/** That a moratorium has held approved words back. */
export class HeldDto {
  /** All of it is over: the words go out once somebody confirms them. */
  over!: boolean;
  by!: HeldByDto[];
}
