import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file of an archive that is being written. */
export interface ZipPart {
  readonly path: string;
  readonly bytes: number;
  readonly open: () => AsyncIterable<Buffer>;
}

const WORDS = /\.(json|vtt|html?|js|mjs|css|xml|xsd|dtd|svg|txt|md|csv)$/i;

/** What is larger goes in as it is: it is pictures and film, and no reader takes it for a bomb. */
const SMALL = 1024 * 1024;

/** Writes a ZIP archive as it goes: never more in memory than the piece in hand. */
export async function* zipOf(parts: Iterable<ZipPart>, at: Date): AsyncGenerator<Uint8Array> {
  const written: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error !== null) failure = error;
    else written.push(chunk);
  });
  const flushed = (): readonly Uint8Array[] => {
    if (failure !== null) throw failure;
    return written.splice(0);
  };
  for (const { path, bytes, open } of parts) {
    const file = WORDS.test(path) && bytes <= SMALL ? new ZipDeflate(path) : new ZipPassThrough(path);
    file.mtime = at;
    zip.add(file);
    for await (const piece of open()) {
      file.push(piece);
      yield* flushed();
    }
    file.push(new Uint8Array(), true);
    yield* flushed();
  }
  zip.end();
  yield* flushed();
}
