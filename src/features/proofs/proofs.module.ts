import { Module } from '@nestjs/common';
import { KeysService } from './keys.service';
import { ProofsController } from './proofs.controller';
import { ProofsReader } from './proofs.reader';
import { ProofsService } from './proofs.service';

@Module({
  controllers: [ProofsController],
  providers: [KeysService, ProofsReader, ProofsService],
})
export class ProofsModule {}
