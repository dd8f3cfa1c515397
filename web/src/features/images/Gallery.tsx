import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { imageAddress, imagesQuery } from './images';

interface Props {
  readonly draftId: string;
  readonly revision: number;
  readonly language: string;
}

/** The pictures that go with words, with what is said of each, and a way to have them. */
export function Gallery({ draftId, revision, language }: Props): JSX.Element | null {
  const t = useText();
  const { data } = useQuery(imagesQuery(draftId, revision));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <div className="gallery">
      {data.items.map((image, at) => {
        const alt = image.alt[language] ?? t.names(image.alt);
        const address = imageAddress(draftId, image.id);
        return (
          <figure key={image.id}>
            <img src={address} alt={alt} width={image.width} height={image.height} loading="lazy" />
            <figcaption>
              <Text size="sm" dir="auto" lang={language}>
                {alt}
              </Text>
              <Anchor size="sm" href={address} download={`${at + 1}.${image.type.slice('image/'.length)}`}>
                {t('images.download', { number: at + 1 })}
              </Anchor>
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
