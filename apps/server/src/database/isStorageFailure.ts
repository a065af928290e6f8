/** Whether an error comes from the database itself: a full disk, a lost connection. */
export function isStorageFailure(error: unknown): boolean {
  return error instanceof Error && /^(PrismaClient|DriverAdapterError|LibsqlError|BoardLog)/.test(error.name);
}
