/** What became of a clause since the edition before. */
export const CHANGES = ['unchanged', 'editorial', 'material'] as const;

export type Change = (typeof CHANGES)[number];
