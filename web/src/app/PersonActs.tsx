import { useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Choice } from '../ui/Choice';
import { Icon } from '../ui/Icon';
import { languages, nameOf } from './language';
import { useChooseLanguage } from './LanguageProvider';
import { personal } from './navigation';
import { displayName } from './person';
import { useMe, useSignOut } from './session';
import { useCode, useText } from './text';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Who one is, in which language and light, one's own pages, and the way out. */
export function PersonActs({ close }: { close: () => void }): JSX.Element {
  const t = useText();
  const code = useCode();
  const me = useMe();
  const choose = useChooseLanguage();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <div className="person-who">
        <strong>{displayName(me, t.language)}</strong>
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
    </>
  );
}
