/**
 * Goes into the page before its own code. When armed, it marks the moment an edit comes in, by key or by wire, the
 * answer of the worker that reads the board, and the moment the panel shows words that a finding quotes.
 */
export function editsProbe() {
  const probe = { armed: undefined, expected: undefined };
  window.benchEdits = probe;

  function markEdit(from) {
    if (probe.armed !== from) return;
    probe.armed = undefined;
    performance.mark('bench-edit');
  }
  // The modifier of an edit's key comes before it.
  const isModifier = ({ key }) => ['Control', 'Shift', 'Alt', 'Meta'].includes(key);
  window.addEventListener('keydown', (event) => !isModifier(event) && markEdit('key'), { capture: true });

  window.WebSocket = class extends WebSocket {
    constructor(...args) {
      super(...args);
      this.addEventListener('message', () => markEdit('wire'));
    }
  };

  window.Worker = class extends Worker {
    constructor(url, options) {
      super(url, options);
      const isReader = String(url).includes('derivation');
      this.addEventListener('message', () => isReader && performance.mark('bench-derived'));
    }
  };

  new MutationObserver((changes) => {
    if (probe.expected === undefined) return;
    const isShown = changes.some(
      ({ target, addedNodes }) =>
        target.parentElement?.closest('aside') != null &&
        [target, ...addedNodes].some((node) => node.nodeName !== 'ASIDE' && node.textContent.includes(probe.expected)),
    );
    if (!isShown) return;
    probe.expected = undefined;
    performance.mark('bench-landed');
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
