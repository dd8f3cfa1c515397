/** What somebody lacks for an act, and the console's address where it is to be had. */
export interface Missing {
  readonly kind: string;
  readonly id: string;
  readonly where: string;
  /** In the reader's language; listings leave it to the console. */
  readonly detail?: string;
}

/** The server's problem document (RFC 9457). */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly occurrence?: string;
  readonly errors?: readonly { pointer: string; code: string; detail: string; from?: number; to?: number }[];
  readonly missing?: readonly Missing[];
}

/** A reply that refused. Status 0: no reply came at all. */
export class ApiProblem extends Error {
  constructor(readonly problem: ProblemDocument) {
    super(problem.title);
    this.name = 'ApiProblem';
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** No reply came. */
export function unreachable(): ApiProblem {
  return new ApiProblem({ type: 'about:blank', title: '', status: 0, code: 'offline' });
}

/** The problem with a code, when the error is one. */
export function problemOf(error: unknown): ProblemDocument | null {
  return error instanceof ApiProblem ? error.problem : null;
}

export function isProblem(error: unknown, ...codes: string[]): boolean {
  return error instanceof ApiProblem && codes.includes(error.code);
}

/** Reads the problem document of a reply; proxies in between may answer something else. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const fallback: ProblemDocument = { type: 'about:blank', title: '', status: response.status, code: 'unexpected' };
  try {
    const body: unknown = await response.json();
    const isDocument = typeof body === 'object' && body !== null && 'code' in body && 'title' in body;
    return new ApiProblem(isDocument ? (body as ProblemDocument) : fallback);
  } catch {
    return new ApiProblem(fallback);
  }
}
