/** What ends a call: 1 the input has errors, 2 usage, 3 a file can't be read or written. */
export class CliError extends Error {
  readonly exitCode: 1 | 2 | 3;

  constructor(exitCode: 1 | 2 | 3, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
