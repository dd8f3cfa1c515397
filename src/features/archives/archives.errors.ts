import { problem } from '../../kernel/problem';

/** The archive is no track that can be taken; the faults say where and why. Nothing of it is kept. */
export const archiveRefused = problem('invalid', 'track-archive-refused');
export const archiveTooLarge = problem('invalid', 'track-archive-too-large');
