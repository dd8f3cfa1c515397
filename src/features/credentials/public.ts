/**
 * Credentials: belts that people can show. Promises: a badge is shown by its person's own choice only, and only where
 * their legal entity says so; whoever has no belt, shows none or is not there answers alike.
 */
import './credentials.personal';

export { CredentialsModule } from './credentials.module';
