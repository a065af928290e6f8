import type { Point } from '@lambdastorm/board';
import type { ConnectionRoute } from './routeShape.ts';
import { traceHead, traceRoute } from './traceRoute.ts';

/** The route as the `d` of an SVG path, with rounded corners. */
export function routePath(points: readonly Point[], radius: number): string {
  const pen = svgPen();
  traceRoute(pen, points, radius);
  return pen.path();
}

/** The head of the route as the `d` of an SVG path. */
export function routeHead(route: Pick<ConnectionRoute, 'points' | 'end'>): string {
  const pen = svgPen();
  traceHead(pen, route);
  return pen.path();
}

function svgPen() {
  let path = '';
  return {
    moveTo(x: number, y: number): void {
      path += `M${short(x)} ${short(y)}`;
    },
    lineTo(x: number, y: number): void {
      path += `L${short(x)} ${short(y)}`;
    },
    quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
      path += `Q${short(cx)} ${short(cy)} ${short(x)} ${short(y)}`;
    },
    path: () => path,
  };
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
