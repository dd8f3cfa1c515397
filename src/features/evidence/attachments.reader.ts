import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { Files } from '../../platform/files/files';
import { picturesTooLarge } from './evidence.errors';

/** A picture that went out, under the digest that its packs hold; its bytes, or the certificate under which they left. */
export type Attachment =
  | { readonly digest: string; readonly type: string; readonly content: string }
  | { readonly digest: string; readonly certificate: number };

/** Bytes of pictures in one file. */
const MOST_BYTES = 32 * 1024 * 1024;

interface Picture {
  readonly digest: string;
  readonly type: string;
  readonly bytes: number | null;
  readonly certificate: number | null;
}

/** The pictures that went out with published words, each once. */
@Injectable()
export class AttachmentsReader {
  constructor(
    private readonly work: Work,
    private readonly files: Files,
  ) {}

  /** @throws Problem pictures-too-large */
  async of(publicationIds: readonly Id[]): Promise<readonly Attachment[]> {
    const pictures = await this.work.read<Picture>(PICTURES, [publicationIds]);
    const sum = pictures.reduce((all, { bytes }) => all + (bytes ?? 0), 0);
    if (sum > MOST_BYTES) throw picturesTooLarge({ megabytes: MOST_BYTES / 1024 / 1024 });
    const attachments: Attachment[] = [];
    for (const { digest, type, bytes, certificate } of pictures) {
      if (bytes === null) {
        if (certificate !== null) attachments.push({ digest, certificate });
        continue;
      }
      const parts: Buffer[] = [];
      for await (const part of this.files.read(Buffer.from(digest, 'hex'), 0, bytes)) parts.push(part as Buffer);
      attachments.push({ digest, type, content: Buffer.concat(parts).toString('base64') });
    }
    return attachments;
  }
}

const PICTURES = `
  SELECT DISTINCT ON (d.digest) d.digest, i.picture->>'type' AS type, f.bytes::integer AS bytes,
    CASE WHEN f.hash IS NULL THEN images.gone_under(decode(d.digest, 'hex')) END AS certificate
  FROM publishing.pack p
  CROSS JOIN LATERAL jsonb_array_elements(coalesce(p.contents->'images', '[]')) WITH ORDINALITY AS i (picture, at)
  JOIN publishing.pack_value v ON v.publication_id = p.publication_id AND v.certificate IS NULL
    AND v.path = 'images.' || (i.at - 1) || '.digest'
  CROSS JOIN LATERAL (SELECT v.value #>> '{}' AS digest) d
  LEFT JOIN platform.file f ON f.hash = decode(d.digest, 'hex')
  WHERE p.publication_id = ANY($1::uuid[]) AND i.picture->'revision' = p.contents->'publication'->'revision'
  ORDER BY d.digest`;
