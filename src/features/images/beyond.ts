/** Whether somebody read beyond the end of bytes: of a file that was cut off, or lies about its lengths. */
export function isBeyondEnd(error: unknown): boolean {
  const { code } = (typeof error === 'object' && error !== null ? error : {}) as { readonly code?: unknown };
  return code === 'ERR_OUT_OF_RANGE' || code === 'ERR_BUFFER_OUT_OF_BOUNDS';
}
