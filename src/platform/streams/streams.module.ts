import { Global, Module } from '@nestjs/common';
import { StreamDoors } from './doors';
import { StreamHub } from './hub';
import { StreamLog } from './log';
import { Streams } from './streams';
import { StreamsController } from './streams.controller';
import { Viewers } from './viewers';

/** Streams listen and look only while one is open: the worker holds the module and nothing else. */
@Global()
@Module({
  controllers: [StreamsController],
  providers: [Streams, StreamLog, StreamDoors, StreamHub, Viewers],
  exports: [Streams],
})
export class StreamsModule {}
