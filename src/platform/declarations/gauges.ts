/** A figure that Prometheus reads, declared by the room whose promise it watches. */
export interface DeclaredGauge {
  /** `obi_…` */
  readonly name: string;
  readonly help: string;
  /** A SELECT of one row (n int), with $1 as the present instant and nothing else; asked at every reading. */
  readonly count: string;
}

const declared = new Map<string, DeclaredGauge>();

/** @throws Error when a name is declared twice */
export function declareGauge(gauge: DeclaredGauge): void {
  if (declared.has(gauge.name)) throw new Error(`Gauge '${gauge.name}' is declared twice.`);
  declared.set(gauge.name, gauge);
}

export function gauges(): readonly DeclaredGauge[] {
  return [...declared.values()];
}
