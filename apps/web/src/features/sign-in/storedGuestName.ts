/** What somebody said on this device to a version that kept names here; empty without one. */
export function storedGuestName(): string {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem('lambdastorm-name') ?? '{}');
    const name = (stored as { readonly state?: { readonly name?: unknown } }).state?.name;
    return typeof name === 'string' ? name : '';
  } catch {
    return '';
  }
}
