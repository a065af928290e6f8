import type { Mail } from './mailer.ts';

/** The link holds its token in the fragment, which no server on the way sees. */
export function resetPasswordMail(about: {
  readonly email: string;
  readonly name: string;
  readonly token: string;
  readonly origin: string;
}): Mail {
  const { email, name, token, origin } = about;
  const greeting = name === '' ? 'Hello' : `Hello ${name}`;
  const lines = [
    `${greeting},`,
    '',
    'somebody asked for a new password for your Lambdastorm account. Choose it here within an hour:',
    `${origin}/reset-password#${token}`,
    '',
    'If it was not you, leave this mail alone: nothing changes.',
  ];
  return { to: email, subject: 'Choose a new password for Lambdastorm', text: lines.join('\n') };
}
