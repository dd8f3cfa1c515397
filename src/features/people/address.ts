/** How somebody may wish to be addressed, where a language tells persons apart; `neutral` until they say. */
export const ADDRESSES = ['neutral', 'feminine', 'masculine'] as const;
export type Address = (typeof ADDRESSES)[number];
