/** Why a connection ends, for the screen and for the client's next step. */
export interface CloseCode {
  readonly code: number;
  /** What a person reads, at most 123 bytes: it travels in the close frame. */
  readonly sentence: string;
  /** Whether connecting again would end the same way. */
  readonly isFinal: boolean;
}

/** Every close code that the server sends or a WebSocket library sends for it. */
export const closeCodes = {
  messageTooBig: {
    code: 1009,
    sentence: 'A change is larger than the server takes at once (1 MiB). Make it in smaller steps.',
    isFinal: true,
  },
  serverRestarts: {
    code: 1012,
    sentence: 'The server restarts. Your edits are kept here and sent as soon as it is back.',
    isFinal: false,
  },
  tryAgainLater: {
    code: 1013,
    sentence: 'The connection could not keep up with the board. It is opened again.',
    isFinal: false,
  },
  badFrame: {
    code: 4400,
    sentence: 'The server could not read what this page sent. Reload the page.',
    isFinal: true,
  },
  signedOut: {
    code: 4401,
    sentence: 'You are not signed in any more. Sign in to go on; what is not saved is kept on this device.',
    isFinal: true,
  },
  notAllowed: {
    code: 4403,
    sentence: 'You may look at this board, but not change it. Ask who shared it for another role.',
    isFinal: true,
  },
  boardGone: {
    code: 4404,
    sentence: 'This board does not exist any more. Go back to the list of boards.',
    isFinal: true,
  },
  accessEnded: {
    code: 4405,
    sentence: 'This board is not shared with you any more. Ask who shared it for a new link.',
    isFinal: true,
  },
  ticketNotValid: {
    code: 4406,
    sentence: 'The way onto the board took too long. It is opened again.',
    isFinal: false,
  },
  silent: {
    code: 4407,
    sentence: 'The page opened a connection and said nothing. It is opened again.',
    isFinal: false,
  },
  outOfStep: {
    code: 4408,
    sentence: 'This page and the server got out of step. The board is synced again.',
    isFinal: false,
  },
  protocolDiffers: {
    code: 4409,
    sentence: 'This page and the server are of different versions. Reload the page.',
    isFinal: true,
  },
  epochOver: {
    code: 4410,
    sentence: 'The board was tidied up on the server. It is loaded again, with your edits.',
    isFinal: false,
  },
  roleChanged: {
    code: 4411,
    sentence: 'Your role on this board has changed. It is opened again.',
    isFinal: false,
  },
  tooLarge: {
    code: 4413,
    sentence: 'One change is larger than 1 MiB and was not saved. Undo it and make it in smaller steps.',
    isFinal: true,
  },
  updateRefused: {
    code: 4422,
    sentence: 'The server refused a change of this page. Reload the page to see the board as it is saved.',
    isFinal: true,
  },
} as const satisfies Record<string, CloseCode>;

/** The name of a reason to close. */
export type CloseName = keyof typeof closeCodes;

/** The close code with this number, or `undefined` for the codes that networks make up. */
export function findCloseCode(code: number): CloseCode | undefined {
  return Object.values(closeCodes).find((each) => each.code === code);
}
