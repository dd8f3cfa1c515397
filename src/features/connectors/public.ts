/**
 * Connectors: what posts for a business channel by itself, here by a signed webhook (Standard Webhooks). Promises: each
 * attempt asks the rules of its instant as a publisher's taking does, is written down before the call, and bears the
 * post's id, by which the receiver knows a repetition; what was handed over is published once, with its pack; what may
 * not go out, or is too late, waits for a person; no address inside the company is called unless its operator allows it.
 *
 * Event: `connectors.changed { postIds }`.
 */
export { ConnectorsModule } from './connectors.module';
export { ConnectorsService } from './connectors.service';
export { PostsService } from './posts.service';
import './connectors.events';
import './connectors.personal';
import './connectors.policy';
