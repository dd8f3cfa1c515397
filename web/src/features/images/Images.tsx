import { Button, FileButton, Group, Stack, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useEffect, useRef, useState } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import {
  type DraftImage,
  imageAddress,
  imagesQuery,
  useAddImage,
  useArrangeImages,
  useDescribeImage,
  useRemoveImage,
} from './images';

interface Props {
  readonly draftId: string;
  readonly revision: number;
  /** The language of the words: pictures are described in it. */
  readonly language: string;
  readonly flush: () => Promise<boolean>;
}

/** The pictures of words one writes: added, described, taken out. */
export function Images({ draftId, revision, language, flush }: Props): JSX.Element | null {
  const t = useText();
  const { data } = useQuery(imagesQuery(draftId, revision));
  const add = useAddImage(draftId);
  const arrange = useArrangeImages(draftId);
  const [over, setOver] = useState<number | null>(null);
  const [moved, setMoved] = useState('');
  if (data === undefined || (data.items.length === 0 && !data.can.includes('add'))) return null;
  // An order that was asked for shows at once, and the next move begins from it.
  const items = arrange.isPending ? inOrder(data.items, arrange.variables) : data.items;
  const ids = items.map(({ id }) => id);
  const arranges = data.can.includes('arrange');
  /** Puts a picture where another stands; those between move up. */
  const put = (id: string, to: number): void => {
    const from = ids.indexOf(id);
    if (from === -1 || to < 0 || to >= ids.length || from === to) return;
    const order = ids.filter((other) => other !== id);
    order.splice(to, 0, id);
    const told = t('images.moved', { number: to + 1, of: ids.length });
    void flush().then((kept) => kept && arrange.mutate(order, { onSuccess: () => setMoved(told) }));
  };
  return (
    <Stack gap="sm" role="group" aria-label={t('images.title')}>
      {items.map((image, at) => (
        <div
          key={image.id}
          className="picture-place"
          data-over={over === at || undefined}
          onDragOver={(event) => {
            if (!arranges) return;
            event.preventDefault();
            setOver(at);
          }}
          onDragLeave={() => setOver(null)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(null);
            put(event.dataTransfer.getData('text/plain'), at);
          }}
        >
          <Picture
            draftId={draftId}
            image={image}
            language={language}
            flush={flush}
            place={arranges ? { at, of: ids.length, put: (to) => put(image.id, to) } : null}
          />
        </div>
      ))}
      <VisuallyHidden role="status">{moved}</VisuallyHidden>
      {[add, arrange].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
      {data.can.includes('add') && (
        <Group gap="sm">
          <FileButton
            accept="image/png,image/jpeg,image/webp,image/gif"
            onChange={(file) => {
              if (file !== null) void flush().then((kept) => kept && add.mutate(file));
            }}
          >
            {(props) => (
              <Button {...props} size="sm" variant="default" loading={add.isPending}>
                {t('images.add')}
              </Button>
            )}
          </FileButton>
          <Text size="sm" c="dimmed">
            {t('images.explained', { most: data.most })}
          </Text>
        </Group>
      )}
    </Stack>
  );
}

/** Pictures in an order that names most of them; the others come after. */
function inOrder(images: readonly DraftImage[], order: readonly string[]): readonly DraftImage[] {
  const place = ({ id }: DraftImage): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...images].sort((one, other) => place(one) - place(other));
}

interface PictureProps {
  readonly draftId: string;
  readonly image: DraftImage;
  readonly language: string;
  readonly flush: () => Promise<boolean>;
  /** Where it stands among others, to be moved by drag or by the buttons; null: it stays. */
  readonly place: { readonly at: number; readonly of: number; put(to: number): void } | null;
}

function Picture({ draftId, image, language, flush, place }: PictureProps): JSX.Element {
  const t = useText();
  const describe = useDescribeImage(draftId, image.id);
  const remove = useRemoveImage(draftId, image.id);
  const said = image.alt[language] ?? '';
  const [alt, setAlt] = useState(said);
  /** The button that moved this picture, which keeps the focus where the picture goes. */
  const pressed = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [place?.at]);
  const keep = (): void => {
    const words = alt.trim();
    if (words === said || words === '') return;
    void flush().then((kept) => kept && describe.mutate({ ...image.alt, [language]: words }));
  };
  return (
    <Group align="flex-start" wrap="nowrap" gap="sm">
      <img
        className="thumb"
        src={imageAddress(draftId, image.id)}
        alt={said}
        width={96}
        height={96}
        draggable={place !== null}
        onDragStart={(event) => event.dataTransfer.setData('text/plain', image.id)}
      />
      <Stack gap="xs" style={{ flex: 1, minInlineSize: 0 }}>
        <TextInput
          label={t('images.alt', { language: nameOf(language) })}
          description={t('images.alt.explained')}
          required
          lang={language}
          value={alt}
          error={alt.trim() === '' ? t('images.alt.missing') : undefined}
          onChange={(event) => setAlt(event.currentTarget.value)}
          onBlur={keep}
        />
        {[describe, remove].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        <Group gap="xs">
          <Button
            size="sm"
            variant="default"
            loading={describe.isPending}
            disabled={alt.trim() === said || alt.trim() === ''}
            onClick={keep}
          >
            {t('images.keep')}
          </Button>
          <Button
            size="sm"
            variant="subtle"
            loading={remove.isPending}
            onClick={() => void flush().then((kept) => kept && remove.mutate())}
          >
            {t('images.remove')}
          </Button>
          {place !== null &&
            (
              [
                ['images.earlier', place.at - 1],
                ['images.later', place.at + 1],
              ] as const
            ).map(([act, to]) => (
              <Button
                key={act}
                size="sm"
                variant="subtle"
                aria-label={t(`${act}.of`, { number: place.at + 1 })}
                // Told, not disabled: whoever moves a picture by keys keeps their place.
                aria-disabled={to < 0 || to >= place.of || undefined}
                data-disabled={to < 0 || to >= place.of || undefined}
                onClick={(event) => {
                  pressed.current = event.currentTarget;
                  place.put(to);
                }}
              >
                {t(act)}
              </Button>
            ))}
        </Group>
      </Stack>
    </Group>
  );
}
