/** Somebody who answers for a channel. */
export class ChannelOwnerDto {
  personId!: string;
  name!: string;
  names!: Record<string, string>;
}

export class ChannelOwnersDto {
  items!: ChannelOwnerDto[];
}

/** A leaver whose roles on a network are to be removed there. */
export class DepartureTaskDto {
  id!: string;
  /** Null for a branded handle that the leaver held. */
  channelId!: string | null;
  /** Of the channel; for a branded handle those of its network. */
  channelNames!: Record<string, string>;
  /** Code of the network. */
  network!: string;
  /** Our name there, or the branded handle. */
  handle!: string | null;
  personId!: string;
  name!: string;
  names!: Record<string, string>;
  leftAt!: Date;
}

export class DepartureTaskPageDto {
  items!: DepartureTaskDto[];
  next!: string | null;
}
