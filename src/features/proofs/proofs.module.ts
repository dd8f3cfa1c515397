import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { KeysService } from './keys.service';
import { ProofsController } from './proofs.controller';
import { ProofsReader } from './proofs.reader';
import { ProofsService } from './proofs.service';

@Module({
  imports: [CouncilModule],
  controllers: [ProofsController],
  providers: [KeysService, ProofsReader, ProofsService],
  exports: [KeysService],
})
export class ProofsModule {}
