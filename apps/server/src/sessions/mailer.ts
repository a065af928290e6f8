import { createTransport } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** Whether mails leave the server by themselves. */
  readonly sends: boolean;
  send(mail: Mail): Promise<void>;
}

/** Sends through the operator's mail server. */
export function smtpMailer({ url, from }: { readonly url: string; readonly from: string }): Mailer {
  const transport = createTransport({ url, disableFileAccess: true, disableUrlAccess: true });
  return {
    sends: true,
    async send(mail) {
      await transport.sendMail({ ...mail, from });
    },
  };
}

/** Without a mail server the operator reads the mail where the server says things, and passes it on. */
export function operatorMailer(tell: (sentence: string) => void): Mailer {
  return {
    sends: false,
    async send({ to, subject, text }) {
      tell(`No mail server is set (SMTP_URL), so pass this on to ${to}: ${subject}\n${text}`);
    },
  };
}
