// Runs before the first paint, so that a dark page never flashes white. A file and not inline: the page's CSP forbids inline scripts.
(() => {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('lambdastorm-colour-scheme') ?? 'auto';
  } catch {
    // Storage may be forbidden; the system's wish then decides.
  }
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = chosen === 'dark' || (chosen !== 'light' && prefersDark) ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
