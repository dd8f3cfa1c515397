/** SQL: somebody by name; who has left the company, by id alone. */
export const PERSON = (column: string): string =>
  `coalesce((SELECT json_build_object('id', p.person_id, 'givenName', p.given_name, 'familyName', p.family_name,
    'names', p.names) FROM people.directory p WHERE p.person_id = ${column}),
    json_build_object('id', ${column}, 'givenName', '', 'familyName', '', 'names', '{}'::json))`;

export const ISO = (instant: string): string =>
  `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
