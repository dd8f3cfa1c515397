/** Everybody who stands, at any depth, below themselves. `managers` says who reports to whom. */
export function circles(managers: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>();
  const done = new Set<string>();
  for (const start of managers.keys()) {
    const path = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !path.has(at)) {
      path.add(at);
      at = managers.get(at);
    }
    if (at !== undefined && path.has(at)) {
      for (let inside: string | undefined = at; inside !== undefined && !found.has(inside);) {
        found.add(inside);
        inside = managers.get(inside);
      }
    }
    for (const id of path) done.add(id);
  }
  return found;
}
