import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { ImagesModule } from '../images/public';
import { ProofsModule } from '../proofs/public';
import { AttachmentsReader } from './attachments.reader';
import { DisposalCertificates } from './certificates.reader';
import { PackChain } from './chain.service';
import { EvidenceController } from './evidence.controller';
import { EvidenceFiles } from './evidence-file.service';
import { EvidenceHandlers } from './evidence.handlers';
import { EvidenceHolds } from './holds.service';
import { KeepingController } from './keeping.controller';
import { Keeping } from './keeping.service';
import { PacksReader } from './packs.reader';

/** Packs in one chain, kept, held and given out. */
@Module({
  imports: [CouncilModule, ImagesModule, ProofsModule],
  controllers: [EvidenceController, KeepingController],
  providers: [
    ...[AttachmentsReader, DisposalCertificates, EvidenceFiles, EvidenceHandlers, EvidenceHolds],
    ...[Keeping, PackChain, PacksReader],
  ],
})
export class EvidenceModule {}
