import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BeforeAdministrator, Public } from '../access/requires';
import { Work } from '../database/work';
import { Metrics } from './metrics';

/** For load balancers and Prometheus; says nothing about anybody. */
@ApiExcludeController()
@BeforeAdministrator()
@Controller()
export class HealthController {
  constructor(
    private readonly work: Work,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Public()
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string; database: string }> {
    try {
      await this.work.read('SELECT 1');
      return { status: 'ok', database: 'ok' };
    } catch {
      void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
      return { status: 'unavailable', database: 'away' };
    }
  }

  @Get('metrics')
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  scrape(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
