import { IsOptional, IsUUID, Matches } from 'class-validator';

export class StreamQuery {
  /** Only what these rooms tell, separated by commas: `feed`. All of them when absent. */
  @IsOptional()
  @Matches(/^[a-z]{1,20}(,[a-z]{1,20}){0,9}$/)
  of?: string;

  /** Where a stream broke off, for who cannot send `Last-Event-ID`; one that cannot be gone on from is told `reload`. */
  @IsOptional()
  @Matches(/^[0-9.:,]{1,4000}$/)
  after?: string;

  /** Also of what comes while I am off duty, where I may look then. */
  @IsOptional()
  @Matches(/^(true|false)$/)
  offDuty?: string;

  /** What I look at, of the first room named in `of`; others who look at it see my name. */
  @IsOptional()
  @IsUUID()
  viewing?: string;
}
