import type { CSSProperties, JSX } from 'react';

const shapes = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  training: 'M2 9l10-5 10 5-10 5zM6 11.5v5c3 3 9 3 12 0v-5M22 9v6',
  feed: 'M4 5h16v11H9l-5 4zM8 9h8M8 12h5',
  update: 'M5 4h11v16H7a2 2 0 0 1-2-2zM16 9h3v9a2 2 0 0 1-2 2M8 8h5M8 12h5M8 16h3',
  drafts: 'M14 4l6 6L9 21H3v-6zM12 6l6 6',
  permits: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM9 12l2 2 4-4',
  inbox: 'M6 16V10a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  review: 'M4 5h10M4 10h10M4 15h6M13 17l3 3 5-6',
  publish: 'M4 12l16-8-5 17-4-7zM11 14l9-10',
  assign: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21c0-5 3-7 7-7 2 0 3 .3 4 1M18 14v7M14.5 17.5h7',
  goals: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8z',
  more: 'M4 6h16M4 12h16M4 18h16',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  check: 'M4 12l5 6L20 6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l4 2',
  lock: 'M6 11h12v10H6zM8 11V8a4 4 0 0 1 8 0v3',
  copy: 'M8 8h12v13H8zM5 16H4V3h12v2',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  lesson: 'M12 6c-2-2-5-2-8-1v13c3-1 6-1 8 1 2-2 5-2 8-1V5c-3-1-6-1-8 1zM12 6v13',
  quiz: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2.5M12 18v.1M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20z',
  ask: 'M4 4h16v13H9l-5 4zM10 8.5a2 2 0 1 1 3 1.8c-.8.4-1 .7-1 1.4M12 14v.1',
  chart: 'M4 20h16M7 20v-7M12 20V6M17 20V10',
  rules: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h5',
  warning: 'M12 3l10 18H2zM12 10v5M12 18v.1',
  empty: 'M4 13l3-8h10l3 8v6H4zM4 13h5l1 3h4l1-3h5',
  close: 'M6 6l12 12M18 6L6 18',
  out: 'M14 4H5v16h9M10 12h11M17 8l4 4-4 4',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  sort: 'M4 6h16M7 12h10M10 18h4',
  medal: 'M12 14a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM9 13l-2 8 5-3 5 3-2-8',
  track: 'M6 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM18 16a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM8 6h7a3 3 0 0 1 0 6H9a3 3 0 0 0 0 6h7',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  plus: 'M12 5v14M5 12h14',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  bin: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  keyboard: 'M3 7h18v11H3zM7 11h.1M11 11h.1M15 11h.1M8 15h8',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-5 3-7 8-7s8 2 8 7',
  play: 'M7 4l13 8-13 8z',
  pause: 'M8 5v14M16 5v14',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5',
} as const;

export type IconName = keyof typeof shapes;

const turning = new Set<IconName>(['next', 'back', 'publish', 'feed', 'review', 'out', 'edit']);

/** A line drawing beside words; never the only thing that says something. */
export function Icon({
  name,
  size = 20,
  style,
}: {
  name: IconName;
  size?: number;
  style?: CSSProperties;
}): JSX.Element {
  return (
    <svg
      aria-hidden="true"
      className={turning.has(name) ? 'turning' : undefined}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none', ...style }}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
