import type { Readable } from 'node:stream';
import { Client, type ClientConfig, types } from 'pg';
import { BufferReader } from 'pg-protocol/dist/buffer-reader';
import { type MessageCallback, Parser } from 'pg-protocol/dist/parser';

/** A value as it came, or read by its type. */
type Reading = (value: Buffer) => unknown;

const JSON_TYPE = 114;
const readings = new Map<number, Reading>([[JSON_TYPE, (value) => value]]);

/** How a statement's values are read whose JSON is passed on as it came: neither made a text, nor made bytes again. */
export const AS_BYTES = {
  getTypeParser: (type: number): Reading => {
    const known = readings.get(type);
    if (known !== undefined) return known;
    const read = (types.getTypeParser as (type: number) => (value: string) => unknown)(type);
    const reading: Reading = (value) => read(value.toString());
    readings.set(type, reading);
    return reading;
  },
};

const ROW = 'D'.charCodeAt(0);
/** Bytes of a message before what it says: its kind and its length. */
const HEAD = 5;

/** Hands out the values of rows as bytes while these are wanted. What it hands out is a copy: the parser uses its buffer again. */
class RowReader extends BufferReader {
  private whole = false;

  constructor(private readonly wanted: () => boolean) {
    super();
  }

  override setBuffer(offset: number, buffer: Buffer): void {
    this.whole = buffer[offset - HEAD] === ROW && this.wanted();
    super.setBuffer(offset, buffer);
  }

  override string(length: number): string {
    return this.whole ? (Buffer.from(this.bytes(length)) as unknown as string) : super.string(length);
  }
}

/** A parser of what PostgreSQL sends; values of rows are bytes while `wanted` says so. */
export function bytesParser(wanted: () => boolean): Parser {
  return Object.assign(new Parser(), { reader: new RowReader(wanted) } as object);
}

/** What pg keeps to itself. */
interface Inside {
  readonly connection: {
    attachListeners(stream: Readable): void;
    readonly _emitMessage: boolean;
    emit(name: string, message: unknown): void;
  };
  _getActiveQuery(): { readonly types?: unknown } | null;
}

/** A connection that reads values as their statement wants them. */
export class BytesClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const inside = this as unknown as Inside;
    const { connection } = inside;
    const parser = bytesParser(() => inside._getActiveQuery()?.types === AS_BYTES);
    const told: MessageCallback = (message) => {
      if (connection._emitMessage) connection.emit('message', message);
      connection.emit(message.name === 'error' ? 'errorMessage' : message.name, message);
    };
    connection.attachListeners = (stream) => void stream.on('data', (chunk: Buffer) => parser.parse(chunk, told));
  }
}
