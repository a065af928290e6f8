/** A setting or a place that does not let the server start. The message is one sentence for people. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
