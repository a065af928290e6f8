import type { MessageComparison } from '@lambdastorm/catalog';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './TouchedConsumers.module.css';

/** Who depends on the message and would be hurt, with the fields of theirs that it is about. */
export function TouchedConsumers({ message }: { readonly message: MessageComparison }) {
  const { touched, kind, status } = message;
  if (touched.length === 0) return null;
  const verb = status === 'removed' ? 'depends on it' : kind === 'command' ? 'sends' : 'reads';
  return (
    <ul className={classes.consumers} aria-label={`Whom ${message.name} breaks`}>
      {touched.map(({ source, name, fields }) => (
        <li key={source} className={classes.consumer}>
          <IconAlertTriangle size={15} aria-hidden className={classes.sign} />
          <span>
            <strong>{name}</strong> {fields.length === 0 ? (status === 'removed' ? verb : 'uses it') : `${verb} `}
            {fields.map((field, index) => (
              <span key={field}>
                {index === 0 ? '' : ', '}
                <code className={classes.field}>{field}</code>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
