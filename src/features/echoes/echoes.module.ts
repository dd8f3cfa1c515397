import { Module } from '@nestjs/common';
import { EchoesHandlers } from './echoes.handlers';
import { EchoesReader } from './echoes.reader';
import { EchoesService } from './echoes.service';

@Module({
  providers: [EchoesHandlers, EchoesReader, EchoesService],
  exports: [EchoesReader],
})
export class EchoesModule {}
