import { Controller, Post } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { ReroutingDto } from './routing.dto';
import { RoutingService } from './routing.service';

@Controller('api/v1')
export class RoutingController {
  constructor(private readonly routing: RoutingService) {}

  /** Routes everything that is not done by the present rules. */
  @Post('topic-reroutings')
  @Requires('feed:route')
  reroute(): Promise<ReroutingDto> {
    return this.routing.rerouteOpen();
  }
}
