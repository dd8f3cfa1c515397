import { problem } from '../../kernel/problem';

export const tooManyProofs = problem('invalid', 'too-many-proofs');
