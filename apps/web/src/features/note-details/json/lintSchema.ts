import { jsonParseLinter } from '@codemirror/lang-json';
import { ensureSyntaxTree } from '@codemirror/language';
import type { Diagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { checkJsonSchema, type JsonObject, type SchemaFault } from '@lambdastorm/schema';
import { parseJson } from '../../../shared/api/ApiProblem.ts';

const findJsonFault = jsonParseLinter();

/** What is no JSON, or no schema, at its place in the text. */
export function lintSchema(view: EditorView): Diagnostic[] {
  const noJson = findJsonFault(view);
  if (noJson.length > 0) return [...noJson];
  const value = parseJson(view.state.doc.toString());
  if (!isObject(value))
    return [{ from: 0, to: view.state.doc.length, severity: 'error', message: 'A payload is an object.' }];
  return checkJsonSchema(value).map((fault) => ({
    ...placeOf(fault, view.state),
    severity: 'error',
    message: fault.message,
  }));
}

/** The schema that a text says; `undefined` while it has faults. */
export function parseSchema(text: string): JsonObject | undefined {
  const value = parseJson(text);
  return isObject(value) && checkJsonSchema(value).length === 0 ? value : undefined;
}

/** Where the value at a path stands in the text. */
function placeOf({ path }: SchemaFault, state: EditorState): { readonly from: number; readonly to: number } {
  let node = ensureSyntaxTree(state, state.doc.length, 200)?.topNode.firstChild;
  for (const step of path) {
    const inside = typeof step === 'number' ? itemOf(node, step) : partOf(node, step, state);
    if (inside === undefined) break;
    node = inside;
  }
  return { from: node?.from ?? 0, to: node?.to ?? state.doc.length };
}

type Node = NonNullable<NonNullable<ReturnType<typeof ensureSyntaxTree>>['topNode']['firstChild']>;

function partOf(object: Node | null | undefined, key: string, state: EditorState): Node | undefined {
  for (const property of object?.getChildren('Property') ?? []) {
    const name = property.getChild('PropertyName');
    if (name !== null && parseJson(state.sliceDoc(name.from, name.to)) === key) return property.lastChild ?? undefined;
  }
  return undefined;
}

function itemOf(array: Node | null | undefined, index: number): Node | undefined {
  const items: Node[] = [];
  for (let child = array?.firstChild; child != null; child = child.nextSibling) {
    if (!['[', ']', ',', '⚠'].includes(child.name)) items.push(child);
  }
  return items[index];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
