/**
 * Sharing: from the library to a channel, in words made one's own. Promises: only what is in force and reaches somebody
 * is shared, by whoever holds the permit `share` there; words as they were approved in the library go on at once, all
 * others are reviewed as deeply as the ladder asks; from then on a share is a draft like any other.
 */
export { SharingModule } from './sharing.module';
