/** Somebody by name; who has left the company, by id alone. */
export const PERSON = (column: string): string =>
  `coalesce((SELECT json_build_object('id', dir.person_id, 'givenName', dir.given_name, 'familyName', dir.family_name,
    'names', dir.names) FROM people.directory dir WHERE dir.person_id = ${column}),
    json_build_object('id', ${column}, 'givenName', '', 'familyName', '', 'names', '{}'::json))`;

export const ISO = (instant: string): string =>
  `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
