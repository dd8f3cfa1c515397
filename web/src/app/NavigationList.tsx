import { Link } from '@tanstack/react-router';
import { type JSX, useId } from 'react';
import { Icon } from '../ui/Icon';
import { groups, opens } from './navigation';
import { useMe } from './session';
import { useText } from './text';

/** The places that a person's roles open, by whose work they are. */
export function NavigationList({ onOpen }: { onOpen?: () => void }): JSX.Element {
  const t = useText();
  const id = useId();
  const { permissions } = useMe();
  return (
    <>
      {groups
        .map((group) => ({ ...group, places: group.places.filter((place) => opens(place, permissions)) }))
        .filter(({ places }) => places.length > 0)
        .map(({ label, places }) => (
          <section key={label} className="places" aria-labelledby={`${id}${label}`}>
            <h2 id={`${id}${label}`}>{t(label)}</h2>
            <ul>
              {places.map((place) => (
                <li key={place.to}>
                  <Link
                    to={place.to}
                    className="place"
                    activeOptions={{ exact: place.to === '/' }}
                    {...(onOpen === undefined ? {} : { onClick: onOpen })}
                  >
                    <Icon name={place.icon} />
                    {t(place.label)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
