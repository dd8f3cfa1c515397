import { Module } from '@nestjs/common';

/** Detectors are pure functions: whoever runs them brings the data. */
@Module({})
export class DetectorsModule {}
