/**
 * Hooks: groups in Slack (incoming webhooks) and Teams (Workflows) that are told how much came into inboxes. Promises: no
 * name and no word of a customer leaves the house, only what kind of thing and how many; a group hears of each once or, when
 * its receiver is away, not at all, since everything stands in inboxes; no address inside the company is called unless its
 * operator allows it; the address itself is shown to nobody again.
 */
export { HooksModule } from './hooks.module';
