import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';

/** Hosts inside the company's network that the operator lets connectors call (`OBI_CONNECTOR_HOSTS`). */
@Injectable()
export class AllowedHosts {
  readonly hosts: readonly string[];

  constructor(@Inject(CONFIG) config: Config) {
    this.hosts = config.connectorHosts;
  }
}
