import type { PlannedFunction, Route, Webhook } from '../../plan/ServerlessPlan.ts';

/** A function that is called over HTTP. */
export type HttpFunction = PlannedFunction & { readonly trigger: Route };

/** A function and the path by which a document shows it. */
export interface HttpOperation {
  readonly planned: HttpFunction;
  readonly path: string;
  /** What the parameters of the path are called in the document, in order. */
  readonly parameters: readonly string[];
}

type WebhookFunction = HttpFunction & { readonly trigger: Webhook };

/**
 * The functions that are called over HTTP. Paths that differ in the names of their parameters alone are one path for
 * OpenAPI, so the first has its names shown and the others go by these.
 */
export function httpOperations(functions: readonly PlannedFunction[]): readonly HttpOperation[] {
  const byShape = new Map<string, Route>();
  return functions.filter(isHttp).map((planned) => {
    const shape = planned.trigger.path.replace(/\{[^}]*\}/g, '{}');
    const shown = byShape.get(shape) ?? planned.trigger;
    byShape.set(shape, shown);
    return { planned, path: shown.path, parameters: shown.parameters };
  });
}

function isHttp(planned: PlannedFunction): planned is HttpFunction {
  return planned.trigger.type === 'http' || planned.trigger.type === 'webhook';
}

export function isWebhook(planned: HttpFunction): planned is WebhookFunction {
  return planned.trigger.type === 'webhook';
}
