/** The version of the protocol that this code speaks. Client and server open with it; a difference ends the connection. */
export const protocolVersion = 4;

/** What a client may send in one frame. The server's first answer may be larger: it carries a whole board. */
export const maxFrameBytes = 1_048_576;

/** What one update may weigh, so that its frame keeps the limit. Larger ones are split. */
export const maxUpdateBytes = maxFrameBytes - 64;
