/**
 * Sources: systems of others that send what customers said, each to one channel. Promises: nothing is taken in that is not
 * signed with a secret of its source within five minutes; a message that is repeated changes nothing; a paused source is
 * refused so that its sender tries again; a feed is asked as often as agreed, ever more rarely while it fails, and never
 * at an address inside; secrets are shown once and stand in no trail.
 *
 * Relations for higher rooms' SQL: `sources.source` (id, state) and `sources.subscription` (id, state).
 */
export { SourcesModule } from './sources.module';
