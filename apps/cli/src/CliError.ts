/** What ends a call: 1 the input has errors, 2 usage, 3 an input can't be read. */
export class CliError extends Error {
  readonly exitCode: 1 | 2 | 3;

  constructor(exitCode: 1 | 2 | 3, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
