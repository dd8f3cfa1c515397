import { Module } from '@nestjs/common';
import { DeliveriesModule } from '../deliveries/public';
import { InvitationsHandlers } from './invitations.handlers';
import { InvitationsRepository } from './invitations.repository';

@Module({ imports: [DeliveriesModule], providers: [InvitationsHandlers, InvitationsRepository] })
export class InvitationsModule {}
