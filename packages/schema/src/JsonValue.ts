/** A value that JSON can say (RFC 8259). */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** A JSON object; an own key may be any string. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}
