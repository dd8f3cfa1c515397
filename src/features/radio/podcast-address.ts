import type { Config } from '../../platform/config/config';

/** Where private podcasts are, below the house's own address. */
export const PODCASTS = 'api/v1/podcasts';

/** The house as it is seen from outside, or as it was asked. */
export function houseOf(
  { publicUrl }: Config,
  { protocol, host }: Readonly<Record<'protocol' | 'host', string>>,
): string {
  return publicUrl ?? `${protocol}://${host}`;
}
