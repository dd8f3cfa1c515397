import type { FastifyRequest } from 'fastify';
import { type Config, isLoopback } from '../../platform/config/config';

/**
 * The address that stands in what is signed and printed: the one the operator stated, without a slash at its end. A
 * request's own is believed on this machine only, since whoever asks may name any; else null.
 */
export function statedAddress(
  { publicUrl, basePath }: Config,
  { protocol, host, hostname }: FastifyRequest,
): string | null {
  if (publicUrl === null && !isLoopback(hostname)) return null;
  const own = publicUrl ?? `${protocol}://${host}`;
  return basePath !== '' && !own.endsWith(basePath) ? `${own}${basePath}` : own;
}
