import { useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type JSX, useId, useRef, useState } from 'react';
import { Choice } from '../ui/Choice';
import { Icon } from '../ui/Icon';
import { languages, nameOf } from './language';
import { useChooseLanguage } from './LanguageProvider';
import { personal } from './navigation';
import { displayName, initials } from './person';
import { useMe, useSignOut } from './session';
import { useCode, useText } from './text';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Who one is, in which language and light, one's own pages, and the way out. */
export function PersonMenu(): JSX.Element {
  const t = useText();
  const code = useCode();
  const me = useMe();
  const choose = useChooseLanguage();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const popover = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const id = useId();
  const name = displayName(me, t.language);
  const close = (): void => popover.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        className="person"
        popoverTarget={id}
        aria-expanded={opened}
        aria-label={t('person.menu', { name })}
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
        <div className="person-who">
          <strong>{name}</strong>
          <span>{[me.jobTitle, me.department].filter(Boolean).join(', ')}</span>
          {me.roles.length > 0 && <span>{me.roles.map((role) => code('role', role)).join(', ')}</span>}
        </div>
        {personal.length > 0 && (
          <ul>
            {personal.map((place) => (
              <li key={place.to}>
                <Link to={place.to} className="person-act" onClick={close}>
                  <Icon name={place.icon} size={18} />
                  {t(place.label)}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <Choice
          labelled
          label={t('person.language')}
          value={t.language}
          onChange={choose}
          options={languages.map((value) => ({ value, label: nameOf(value), lang: value }))}
        />
        <Choice
          labelled
          label={t('person.light')}
          value={colorScheme}
          onChange={setColorScheme}
          options={SCHEMES.map((value) => ({ value, label: t(`person.light.${value}`) }))}
        />
        <button type="button" className="person-act" onClick={() => signOut.mutate()}>
          <Icon name="out" size={18} />
          {t('person.sign-out')}
        </button>
      </div>
    </>
  );
}
