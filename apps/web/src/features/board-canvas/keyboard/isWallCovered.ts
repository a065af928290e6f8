/** Whether something read from the wall is shown in its place: then no key may change what nobody sees. */
export function isWallCovered(): boolean {
  return document.querySelector('[inert] .board-canvas') !== null;
}
