/** One request to AWS as IAM judges it. */
export interface AwsCall {
  /** The logical id of the function that made it. */
  readonly caller: string;
  /** `dynamodb:PutItem` */
  readonly action: string;
  /** The ARN that it is about. */
  readonly resource: string;
  /** Condition keys of the request: `events:source`. */
  readonly context: Readonly<Record<string, readonly string[]>>;
}
