import type { HttpTrigger } from '@lambdastorm/model';
import { idSuffix } from '../naming/idSuffix.ts';
import type { Route } from './ServerlessPlan.ts';

/**
 * A route that API Gateway takes: segments of unreserved characters, and parameters that fill a segment. A route that is
 * taken already goes one level deeper, below a segment that follows from the id.
 */
export function planRoute(
  { method, path }: Pick<HttpTrigger, 'method' | 'path'>,
  id: string,
  taken: Set<string>,
): Route {
  const segments = settleSegments(path);
  if (!claim(method, segments, taken)) {
    for (let length = 5; length <= 11; length += 1) {
      const deeper = [...segments, idSuffix(id, length)];
      if (claim(method, deeper, taken)) return toRoute(method, deeper);
    }
  }
  return toRoute(method, segments);
}

/** The names of the parameters of a path, as its route will have them. */
export function routeParameters(path: string): readonly string[] {
  return toRoute('GET', settleSegments(path)).parameters;
}

function toRoute(method: Route['method'], segments: readonly string[]): Route {
  return {
    method,
    path: `/${segments.join('/')}`,
    parameters: segments.filter(isParameter).map((segment) => segment.slice(1, -1)),
  };
}

function claim(method: string, segments: readonly string[], taken: Set<string>): boolean {
  const key = `${method} ${segments.map((segment) => (isParameter(segment) ? '{}' : segment)).join('/')}`;
  if (taken.has(key)) return false;
  taken.add(key);
  return true;
}

function settleSegments(path: string): string[] {
  const seen = new Set<string>();
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      const name = parameterName(segment);
      if (name === undefined || seen.has(name)) return toLiteral(name ?? segment);
      seen.add(name);
      return `{${name}}`;
    });
}

function parameterName(segment: string): string | undefined {
  const written = /^\{(.*)\}$/su.exec(segment)?.[1];
  const legal = written?.replace(/[^\w.-]+/gu, '_');
  return legal === '' ? undefined : legal;
}

function toLiteral(segment: string): string {
  const legal = segment.replace(/[^\w.~-]+/gu, '-');
  // Dots alone would walk up a path.
  return /^\.*$/u.test(legal) ? '-' : legal;
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}
