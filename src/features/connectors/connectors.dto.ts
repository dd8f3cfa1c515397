import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsUrl, IsUUID, MaxLength } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { type PostState, postStates } from './post';

export class AddConnectorDto {
  @IsUUID()
  channelId!: string;

  /** Where posts are sent: over https, and outside, unless the operator allows the host. */
  @IsText(1, 2000)
  url!: string;
}

export class ChangeConnectorDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsText(1, 2000)
  url?: string;

  /** Nothing is sent while it is paused; what is due waits. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  paused?: boolean;
}

export class ConnectorDto {
  id!: string;
  channelId!: string;
  channelNames!: Record<string, string>;
  url!: string;
  paused!: boolean;
  changedAt!: string;
  /** Until then the secret before signs too. */
  formerUntil!: string | null;
  @ApiProperty({ type: 'integer' })
  waiting!: number;
  /** Held or failed: a person says what becomes of them. */
  @ApiProperty({ type: 'integer' })
  stopped!: number;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ConnectorsDto {
  items!: ConnectorDto[];
}

/** A connector with its secret, shown this once. */
export class NewSecretDto {
  id!: string;
  /** `whsec_…`, as Standard Webhooks have it. */
  secret!: string;
}

export class ConnectorTestDto {
  taken!: boolean;
  /** Why it did not arrive. */
  reason!: string | null;
}

export class PostLinkDto {
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  link!: string;
}

const POST_ACTS = ['resume', 'drop', 'link'] as const;

/** Words on their way out through a connector. */
export class PostDto {
  id!: string;
  draftId!: string;
  channelId!: string;
  channelNames!: Record<string, string>;
  @ApiProperty({ enum: postStates.states })
  state!: PostState;
  /** Why it is held, failed, or tried again. */
  reason!: string | null;
  @ApiProperty({ type: 'integer' })
  attempts!: number;
  dueAt!: string;
  nextAt!: string | null;
  changedAt!: string;
  link!: string | null;
  /** An attempt has no outcome: nobody knows whether it arrived. */
  uncertain!: boolean;
  @ApiProperty({ enum: POST_ACTS, isArray: true })
  can!: (typeof POST_ACTS)[number][];
}

export class PostPageDto {
  items!: PostDto[];
  next!: string | null;
}
