import { Module } from '@nestjs/common';
import { EscalationService } from './escalation.service';
import { OverduesController } from './overdues.controller';

@Module({ controllers: [OverduesController], providers: [EscalationService] })
export class OverduesModule {}
