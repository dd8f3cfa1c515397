import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import { type JSX, type RefObject, useState } from 'react';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';

interface Props {
  readonly audio: RefObject<HTMLAudioElement | null>;
  readonly source: string;
  readonly title: string;
  readonly seconds: number;
  /** Where one stopped, on whatever device. */
  readonly from: number;
}

const SPEEDS = ['0.75', '1', '1.25', '1.5', '2'] as const;
const STEP = 15;

/** Sound that is played by buttons or keys: space plays and pauses, arrows go fifteen seconds. */
export function Player({ audio, source, title, seconds, from }: Props): JSX.Element {
  const t = useText();
  const [plays, setPlays] = useState(false);
  const [at, setAt] = useState(from >= seconds - 1 ? 0 : from);
  const [speed, setSpeed] = useState<(typeof SPEEDS)[number]>('1');
  const [failed, setFailed] = useState(false);
  const go = (to: number): void => {
    const place = Math.max(0, Math.min(seconds, to));
    if (audio.current !== null) audio.current.currentTime = place;
    setAt(place);
  };
  const turn = (): void => {
    const sound = audio.current;
    if (sound === null) return;
    if (sound.paused) void sound.play().catch(() => setFailed(true));
    else sound.pause();
  };
  return (
    <Stack
      gap="sm"
      role="group"
      aria-label={t('radio.player', { title })}
      onKeyDown={(event) => {
        const own = event.target instanceof HTMLInputElement;
        if (event.key === ' ' && event.target === event.currentTarget) {
          event.preventDefault();
          turn();
        } else if (!own && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
          event.preventDefault();
          go(at + (event.key === 'ArrowRight' ? STEP : -STEP));
        }
      }}
    >
      {/* The transcript stands beside it. */}
      <audio
        ref={audio}
        src={source}
        preload="metadata"
        onPlay={() => setPlays(true)}
        onPause={() => setPlays(false)}
        onEnded={() => setPlays(false)}
        onError={() => setFailed(true)}
        // Who moved on before the sound had come stays there.
        onLoadedMetadata={() => go(at)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
      />
      {failed && <Notice role="alert" tone="bad" title={t('radio.sound.failed')} />}
      <Group gap="sm" dir="ltr" wrap="nowrap">
        <ActionIcon variant="default" size={44} onClick={() => go(at - STEP)} aria-label={t('radio.back')}>
          <Text component="span" size="sm" aria-hidden="true">
            −15
          </Text>
        </ActionIcon>
        <ActionIcon size={52} radius="xl" onClick={turn} aria-label={t(plays ? 'radio.pause' : 'radio.play')}>
          <Icon name={plays ? 'pause' : 'play'} />
        </ActionIcon>
        <ActionIcon variant="default" size={44} onClick={() => go(at + STEP)} aria-label={t('radio.forward')}>
          <Text component="span" size="sm" aria-hidden="true">
            +15
          </Text>
        </ActionIcon>
        <input
          type="range"
          dir="ltr"
          style={{ flex: 1, minWidth: 60 }}
          min={0}
          max={seconds}
          step={1}
          value={Math.min(seconds, Math.round(at))}
          onChange={(event) => go(Number(event.currentTarget.value))}
          aria-label={t('radio.place')}
          aria-valuetext={clock(at)}
        />
        <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
          {clock(at)} / {clock(seconds)}
        </Text>
      </Group>
      <Choice
        label={t('radio.speed')}
        labelled
        value={speed}
        options={SPEEDS.map((value) => ({ value, label: `${t.number(Number(value))}×` }))}
        onChange={(value) => {
          setSpeed(value);
          if (audio.current !== null) audio.current.playbackRate = Number(value);
        }}
      />
    </Stack>
  );
}

/** Minutes and seconds. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
