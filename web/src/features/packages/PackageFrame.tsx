import './package.css';
import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useText } from '../../app/text';
import { Waiting } from '../../ui/Loaded';
import type { Data } from './keeper';
import type { FramePlace, Part } from './packages';

interface Props {
  readonly title: string;
  readonly frame: FramePlace;
  readonly parts: readonly Part[];
  /** Who learns, as the package may know them; null for a look at it. */
  readonly learner: { readonly id: string; readonly name: string } | null;
  readonly onOpened?: (position: number) => void;
  readonly onState?: (position: number, data: Data, last: boolean) => void;
  /** The second origin refused: the address has expired. */
  readonly onRefused: () => void;
}

/** What the frame's own page may say. It comes from another origin, so every field is looked at. */
interface Said {
  readonly from?: unknown;
  readonly kind?: unknown;
  readonly position?: unknown;
  readonly data?: unknown;
  readonly ended?: unknown;
}

/** A package in its frame, part by part. It speaks by messages: from its origin only, to its origin only. */
export function PackageFrame({ title, frame, parts, learner, onOpened, onState, onRefused }: Props): JSX.Element {
  const t = useText();
  const view = useRef<HTMLIFrameElement>(null);
  const way = useRef<HTMLButtonElement>(null);
  const ready = useRef(false);
  const kept = useRef(new Map(parts.map(({ position, data }) => [position, data])));
  const [at, setAt] = useState(() =>
    Math.max(
      parts.findIndex(({ completion }) => completion !== 'completed'),
      0,
    ),
  );
  const [shown, setShown] = useState(false);
  const part = parts[at];

  useEffect(() => {
    const tell = (message: object): void =>
      view.current?.contentWindow?.postMessage({ from: 'obi-console', ...message }, frame.origin);
    const open = (): void => {
      if (part === undefined || !ready.current) return;
      const data = kept.current.get(part.position) ?? {};
      const { position, kind, address, launch } = part;
      tell({
        kind: 'open',
        title,
        part: { position, kind, address, launch, title: part.title, data },
        learner: learner ?? { id: 'preview', name: '' },
        preview: learner === null,
      });
    };
    const hear = (event: MessageEvent<Said | null>): void => {
      if (event.origin !== frame.origin || event.source !== view.current?.contentWindow) return;
      const said = event.data;
      if (typeof said !== 'object' || said?.from !== 'obi-package') return;
      if (said.kind === 'ready') {
        ready.current = true;
        open();
      }
      if (said.kind === 'escape') way.current?.focus();
      if (said.kind === 'refused') {
        setShown(true);
        onRefused();
      }
      if (typeof said.position !== 'number') return;
      if (said.kind === 'opened') {
        setShown(true);
        onOpened?.(said.position);
      }
      if (said.kind === 'state' && typeof said.data === 'object' && said.data !== null) {
        kept.current.set(said.position, said.data as Data);
        onState?.(said.position, said.data as Data, said.ended === true);
      }
    };
    addEventListener('message', hear);
    open();
    return () => removeEventListener('message', hear);
  }, [frame.origin, learner, onOpened, onRefused, onState, part, title]);

  const go = (next: number): void => {
    setShown(false);
    setAt(next);
  };
  return (
    <section aria-label={t('package.frame', { title })} className="package">
      {parts.length > 1 && (
        <Group align="flex-end" mb="sm">
          <NativeSelect
            label={t('package.part')}
            value={String(at)}
            onChange={(event) => go(Number(event.currentTarget.value))}
            data={parts.map((each, index) => ({
              value: String(index),
              label: t('package.part.named', { number: index + 1, title: each.title }),
            }))}
          />
          <Button variant="default" disabled={at === 0} onClick={() => go(at - 1)}>
            {t('package.part.before')}
          </Button>
          <Button variant="default" disabled={at >= parts.length - 1} onClick={() => go(at + 1)}>
            {t('package.part.after')}
          </Button>
        </Group>
      )}
      <Group justify="space-between" mb="xs">
        <Text size="sm" c="dimmed" id="package-keys">
          {t('package.keys')}
        </Text>
        <Button ref={way} size="compact-sm" variant="subtle" onClick={() => view.current?.focus()}>
          {t('package.enter')}
        </Button>
      </Group>
      {!shown && <Waiting rows={1} />}
      <iframe
        ref={view}
        className="package-frame"
        title={title}
        aria-describedby="package-keys"
        src={frame.address}
        // Its origin is not ours, so it may have one; it opens no windows and leads us nowhere.
        sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-downloads"
        allow="autoplay; fullscreen"
        referrerPolicy="no-referrer"
      />
    </section>
  );
}
