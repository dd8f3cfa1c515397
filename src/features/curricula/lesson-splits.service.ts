import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { invalidRequest } from '../../kernel/problem';
import { malformedRequest, tooLarge, unsupportedMediaType } from '../../platform/http/http.errors';
import { UnreadableMarkdown } from '../manuscripts/public';
import type { LessonSplitDto } from './curricula-views.dto';
import { splitLessons } from './lesson-split';

/** Largest text, bytes. */
const LARGEST = 512 * 1024;

/** Splits texts for authors. */
@Injectable()
export class LessonSplits {
  /** @throws Problem unsupported-media-type, too-large, malformed-request, invalid-request */
  async split(body: unknown): Promise<LessonSplitDto> {
    const text = await textOf(body);
    if (text.includes('\0')) throw invalidRequest({}, { faults: [{ pointer: '', code: 'nul-character' }] });
    try {
      return { lessons: [...splitLessons(text)] };
    } catch (error) {
      if (error instanceof UnreadableMarkdown)
        throw invalidRequest({}, { faults: [{ pointer: '', code: error.message }] });
      throw error;
    }
  }
}

async function textOf(body: unknown): Promise<string> {
  if (!(body instanceof Readable)) throw unsupportedMediaType();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > LARGEST) throw tooLarge();
    chunks.push(bytes);
  }
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) throw malformedRequest();
  return bytes.toString('utf8');
}
