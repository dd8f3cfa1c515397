import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { type DraftImage, imageAddress, imagesQuery } from './images';

interface Props {
  readonly draftId: string;
  readonly revision: number;
  readonly language: string;
}

/** The pictures that go with words, for whoever reads the draft. */
export function Gallery({ draftId, revision, language }: Props): JSX.Element | null {
  const { data } = useQuery(imagesQuery(draftId, revision));
  if (data === undefined) return null;
  return <Pictures images={data.items} language={language} addressOf={(id) => imageAddress(draftId, id)} />;
}

interface PicturesProps {
  readonly images: readonly DraftImage[];
  readonly language: string;
  readonly addressOf: (imageId: string) => string;
  /** What a downloaded picture is called; otherwise by its number. */
  readonly fileNameOf?: (image: DraftImage) => string;
}

/** Pictures with what is said of each, and a way to have them. */
export function Pictures({ images, language, addressOf, fileNameOf }: PicturesProps): JSX.Element | null {
  const t = useText();
  if (images.length === 0) return null;
  return (
    <div className="gallery">
      {images.map((image, at) => {
        const alt = image.alt[language] ?? t.names(image.alt);
        const address = addressOf(image.id);
        return (
          <figure key={image.id}>
            <img src={address} alt={alt} width={image.width} height={image.height} loading="lazy" />
            <figcaption>
              <Text size="sm" dir="auto" lang={language}>
                {alt}
              </Text>
              <Anchor
                size="sm"
                href={address}
                download={fileNameOf?.(image) ?? `${at + 1}.${image.type.slice('image/'.length)}`}
              >
                {t('images.download', { number: at + 1 })}
              </Anchor>
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
