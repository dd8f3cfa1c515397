import { type JSX, Suspense, useId, useRef, useState } from 'react';
import { later } from './later';
import { displayName, initials } from './person';
import { useMe } from './session';
import { useText } from './text';

const load = async () => (await import('./PersonActs')).PersonActs;
const PersonActs = later(load);
const reach = (): void => void load().catch(() => undefined);

/** Who is signed in; under their name, what is theirs, which comes when somebody reaches for it. */
export function PersonMenu(): JSX.Element {
  const t = useText();
  const me = useMe();
  const popover = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const id = useId();
  const name = displayName(me, t.language);
  return (
    <>
      <button
        type="button"
        className="person"
        popoverTarget={id}
        aria-expanded={opened}
        aria-label={t('person.menu', { name })}
        onPointerEnter={reach}
        onFocus={reach}
      >
        <span className="initials" aria-hidden="true">
          {initials(name)}
        </span>
        <span className="person-name">{name}</span>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className="person-menu"
        role="dialog"
        aria-label={name}
        onToggle={(event) => setOpened(event.newState === 'open')}
      >
        {opened && (
          <Suspense>
            <PersonActs close={() => popover.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  );
}
