import { parseProblem, unreachable } from '../../shared/api/ApiProblem.ts';

/** Saves what is at an address. Fetched and not linked, so that a refusal is a sentence and not a page of JSON. */
export async function downloadFile(address: string): Promise<void> {
  const response = await fetch(address).catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw parseProblem(response.status, await response.text());
  const name = fileNameOf(response.headers.get('content-disposition')) ?? address.slice(address.lastIndexOf('/') + 1);
  saveFile(await response.blob(), name);
}

/** Saves what is in memory. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the blob after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The name in a `Content-Disposition` header, the Unicode one first. */
export function fileNameOf(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded !== undefined) return decode(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
