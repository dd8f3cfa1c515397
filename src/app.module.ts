import { type DynamicModule, Module } from '@nestjs/common';
import { PeopleModule } from './features/people/public';
import { ProvisioningModule } from './features/provisioning/public';
import { AccountsModule } from './features/accounts/public';
import { AdministrationModule } from './features/administration/public';
import { CouncilModule } from './features/council/public';
import { AsksModule } from './features/asks/public';
import { AudiencesModule } from './features/audiences/public';
import { ListsModule } from './features/lists/public';
import { ChannelsModule } from './features/channels/public';
import { ChecklistsModule } from './features/checklists/public';
import { GoalsModule } from './features/goals/public';
import { QuestionsModule } from './features/questions/public';
import { QuizzesModule } from './features/quizzes/public';
import { ManuscriptsModule } from './features/manuscripts/public';
import { RulesModule } from './features/rules/public';
import { ConsultationsModule } from './features/consultations/public';
import { ProofsModule } from './features/proofs/public';
import { MediaModule } from './features/media/public';
import { CurriculaModule } from './features/curricula/public';
import { TrainingModule } from './features/training/public';
import { RecognitionsModule } from './features/recognitions/public';
import { AwardsModule } from './features/awards/public';
import { ReportsModule } from './features/reports/public';
import { MovesModule } from './features/moves/public';
import { SuccessionsModule } from './features/successions/public';
import { JobsModule } from './features/jobs/public';
import { PackagesModule } from './features/packages/public';
import { ArchivesModule } from './features/archives/public';
import { LadderModule } from './features/ladder/public';
import { PermitsModule } from './features/permits/public';
import { AppealsModule } from './features/appeals/public';
import { ReleasesModule } from './features/releases/public';
import { HandlesModule } from './features/handles/public';
import { SessionsModule } from './features/sessions/public';
import { PracticesModule } from './features/practices/public';
import { CredentialsModule } from './features/credentials/public';
import { ContentModule } from './features/content/public';
import { TopicsModule } from './features/topics/public';
import { RostersModule } from './features/rosters/public';
import { ServiceLevelsModule } from './features/servicelevels/public';
import { MattersModule } from './features/matters/public';
import { StaffNamesModule } from './features/staffnames/public';
import { FeedModule } from './features/feed/public';
import { SearchesModule } from './features/searches/public';
import { AlertsModule } from './features/alerts/public';
import { EscalationsModule } from './features/escalations/public';
import { OffersModule } from './features/offers/public';
import { HandoversModule } from './features/handovers/public';
import { IntakeModule } from './features/intake/public';
import { UpdatesModule } from './features/updates/public';
import { RadioModule } from './features/radio/public';
import { SourcesModule } from './features/sources/public';
import { CrisesModule } from './features/crises/public';
import { SnippetsModule } from './features/snippets/public';
import { TriageModule } from './features/triage/public';
import { RunbooksModule } from './features/runbooks/public';
import { WordlistsModule } from './features/wordlists/public';
import { DetectorsModule } from './features/detectors/public';
import { DraftsModule } from './features/drafts/public';
import { ImagesModule } from './features/images/public';
import { EmbedsModule } from './features/embeds/public';
import { SuggestionsModule } from './features/suggestions/public';
import { EchoesModule } from './features/echoes/public';
import { TwinsModule } from './features/twins/public';
import { ChecksModule } from './features/checks/public';
import { ReviewsModule } from './features/reviews/public';
import { RefreshersModule } from './features/refreshers/public';
import { TrackRecordsModule } from './features/trackrecords/public';
import { PublishingModule } from './features/publishing/public';
import { AftermathModule } from './features/aftermath/public';
import { EvidenceModule } from './features/evidence/public';
import { ConnectorsModule } from './features/connectors/public';
import { PlanningModule } from './features/planning/public';
import { SharingModule } from './features/sharing/public';
import { OverduesModule } from './features/overdues/public';
import { PreferencesModule } from './features/preferences/public';
import { WordingsModule } from './features/wordings/public';
import { NudgesModule } from './features/nudges/public';
import { DeliveriesModule } from './features/deliveries/public';
import { InvitationsModule } from './features/invitations/public';
import { PushesModule } from './features/pushes/public';
import { CampaignsModule } from './features/campaigns/public';
import { WavesModule } from './features/waves/public';
import { HooksModule } from './features/hooks/public';
import { InsightsModule } from './features/insights/public';
import { PrivacyModule } from './features/privacy/public';
import { AccessModule } from './platform/access/access.module';
import type { Config } from './platform/config/config';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { DeclarationsModule } from './platform/declarations/declarations.module';
import { FilesModule } from './platform/files/files.module';
import { HealthModule } from './platform/health/health.module';
import { HttpModule } from './platform/http/http.module';
import { LogModule } from './platform/log/log.module';
import { OutboxModule } from './platform/outbox/outbox.module';
import { QueueModule } from './platform/queue/queue.module';
import { StreamsModule } from './platform/streams/streams.module';
import { TrailModule } from './platform/trail/trail.module';

/** The house: platform first, then the rooms in their order. Worker and command line hold the same rooms. */
@Module({
  imports: [
    LogModule,
    DatabaseModule,
    OutboxModule,
    QueueModule,
    StreamsModule,
    TrailModule,
    FilesModule,
    AccessModule,
    DeclarationsModule,
    PeopleModule,
    ProvisioningModule,
    AccountsModule,
    AdministrationModule,
    CouncilModule,
    AudiencesModule,
    ListsModule,
    ChannelsModule,
    ChecklistsModule,
    GoalsModule,
    QuestionsModule,
    QuizzesModule,
    ManuscriptsModule,
    RulesModule,
    ConsultationsModule,
    ProofsModule,
    MediaModule,
    CurriculaModule,
    TrainingModule,
    RecognitionsModule,
    AwardsModule,
    ReportsModule,
    MovesModule,
    SuccessionsModule,
    JobsModule,
    PackagesModule,
    ArchivesModule,
    PermitsModule,
    AppealsModule,
    ReleasesModule,
    HandlesModule,
    AsksModule,
    LadderModule,
    SessionsModule,
    PracticesModule,
    CredentialsModule,
    ContentModule,
    TopicsModule,
    ServiceLevelsModule,
    RostersModule,
    MattersModule,
    StaffNamesModule,
    FeedModule,
    SearchesModule,
    AlertsModule,
    HandoversModule,
    OffersModule,
    EscalationsModule,
    IntakeModule,
    UpdatesModule,
    RadioModule,
    SourcesModule,
    CrisesModule,
    SnippetsModule,
    TriageModule,
    RunbooksModule,
    WordlistsModule,
    DetectorsModule,
    DraftsModule,
    ImagesModule,
    SuggestionsModule,
    EchoesModule,
    TwinsModule,
    ChecksModule,
    ReviewsModule,
    RefreshersModule,
    TrackRecordsModule,
    PublishingModule,
    AftermathModule,
    EvidenceModule,
    PlanningModule,
    ConnectorsModule,
    SharingModule,
    OverduesModule,
    PreferencesModule,
    WordingsModule,
    NudgesModule,
    DeliveriesModule,
    InvitationsModule,
    PushesModule,
    CampaignsModule,
    WavesModule,
    HooksModule,
    InsightsModule,
    EmbedsModule,
    PrivacyModule,
    HealthModule,
    HttpModule,
  ],
})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config)] };
  }
}
