declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** DynamoDB in memory. */
  // biome-ignore lint/style/noDefaultExport: the package has no other
  export default function dynalite(options: { readonly createTableMs: number; readonly deleteTableMs: number }): Server;
}
