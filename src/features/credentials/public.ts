/**
 * Credentials: belts that people can show. Promises: a badge is shown by its person's own choice only, and only where
 * their legal entity says so; whoever has no belt, shows none or is not there answers alike. A signed credential is
 * accepted by any verifier of Open Badges 3.0, and its status lists say when its award was revoked or renewed.
 */
import './credentials.personal';

export { badgeSize } from './badge';
export { BadgesReader } from './badges.reader';
export { CredentialsModule } from './credentials.module';
