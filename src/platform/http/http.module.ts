import { Global, Module } from '@nestjs/common';
import { ContentOrigin } from './content-origin';
import { CrossOrigin } from './cross-origin';
import { ProblemsController } from './problems.controller';

@Global()
@Module({
  controllers: [ProblemsController],
  providers: [ContentOrigin, CrossOrigin],
  exports: [ContentOrigin, CrossOrigin],
})
export class HttpModule {}
