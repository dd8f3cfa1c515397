import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Dispatcher } from './dispatcher';
import { Outbox } from './outbox';
import { HandlerRegistry } from './registry';
import { Relay } from './relay';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [HandlerRegistry, Outbox, Dispatcher, Relay],
  exports: [HandlerRegistry, Outbox, Dispatcher, Relay],
})
export class OutboxModule {}
