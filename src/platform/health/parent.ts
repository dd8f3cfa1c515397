/** Milliseconds a process gets to finish what it does after its parent is gone. */
const grace = 10_000;

/**
 * Ends this process when the one that started it dies, even by kill -9: the system then closes the channel between them.
 * `close` is given 10 s. Does nothing in a process that was started without such a channel. Call it once, early in a
 * main; the returned function lets go of the channel, so that a process which has closed everything can end by itself.
 */
export function exitWithParent(close: () => Promise<void> | void = () => undefined): () => void {
  if (process.send === undefined) return () => undefined;
  const leave = (): void => {
    setTimeout(() => process.exit(1), grace).unref();
    Promise.resolve()
      .then(close)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.once('disconnect', leave);
  if (!process.connected) leave();
  return () => {
    process.removeListener('disconnect', leave);
    process.channel?.unref();
  };
}
