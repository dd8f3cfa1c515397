import { problem } from '../../kernel/problem';

/** No such source, or not signed with a secret of it: which one, a stranger is not told. */
export const deliveryRefused = problem('unauthenticated', 'delivery-refused');
/** Its instant is more than five minutes from the house's real clock: late, replayed, or a clock that is wrong. */
export const deliveryOutOfTime = problem('unauthenticated', 'delivery-out-of-time');
export const sourcePaused = problem('conflict', 'source-paused');
export const sourceNameTaken = problem('conflict', 'source-name-taken');
export const subscriptionNameTaken = problem('conflict', 'subscription-name-taken');
