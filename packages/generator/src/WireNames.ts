/** What others know a context by: frozen when it is first generated, whatever its notes are called later. */
export interface WireNames {
  /** The folder, the EventBridge source and the name in schema ids. */
  readonly source: string;
  /** Detail types and schema titles of messages, and names of what aggregates keep, by element id. */
  readonly byElementId: ReadonlyMap<string, string>;
}
