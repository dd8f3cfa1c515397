/** A belt may be renewed so many days before its time is over, unless its track says otherwise. */
export const RENEWAL_DAYS = 30;

/** How a belt earned on a track is renewed. */
export interface Term {
  /** Days before its time is over from which it may be earned again by own choice. */
  readonly renewalDays: number;
  /** Days for which it counts after that; for awards given from now on. */
  readonly graceDays: number;
}

export const USUAL_TERM: Term = { renewalDays: RENEWAL_DAYS, graceDays: 0 };
