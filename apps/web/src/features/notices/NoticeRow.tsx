import type { Notice } from '@lambdastorm/contract';
import { IconCheck } from '@tabler/icons-react';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { useNow } from '../../shared/time/useNow.ts';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import shared from '../catalog/catalog.module.css';
import { NewsLink } from './NewsLink.tsx';
import { gravestVerdict, noticeSentence } from './noticeSentence.ts';
import classes from './notices.module.css';

export interface NoticeRowProps {
  readonly notice: Notice;
  readonly onRead: () => void;
  readonly onLeave: () => void;
}

const verdicts = {
  breaking: { label: 'Breaking', tone: 'danger' },
  unknown: { label: 'Perhaps breaking', tone: 'warning' },
  compatible: { label: 'Compatible', tone: 'success' },
} as const;

/** One thing that happened; the sentence leads to its page. */
export function NoticeRow({ notice: { workspaceId, because, isRead, news }, onRead, onLeave }: NoticeRowProps) {
  const now = useNow(60_000);
  const verdict = gravestVerdict(news);
  const reason = news.what === 'published' ? news.overrideReason : news.what === 'deprecated' ? news.reason : undefined;

  function handleOpen(): void {
    if (!isRead) onRead();
    onLeave();
  }

  return (
    <li className={classes.row} data-unread={!isRead || undefined}>
      <div className={classes.told}>
        <NewsLink workspaceId={workspaceId} news={news} className={classes.sentence} onClick={handleOpen}>
          {isRead ? null : <span className="visually-hidden">Not read: </span>}
          {noticeSentence(news)}
        </NewsLink>
        {reason === undefined ? null : <p className={classes.reason}>{reason}</p>}
        <p className={classes.facts}>
          {verdict === undefined ? null : (
            <span className={shared.badge} data-tone={verdicts[verdict].tone}>
              {verdicts[verdict].label}
            </span>
          )}
          <time dateTime={news.at}>{relativeTime(new Date(news.at), now)}</time>
          {because === 'consuming' ? <span>A context that you published takes it</span> : null}
        </p>
      </div>
      {isRead ? null : <IconAction icon={IconCheck} label="Mark as read" size={28} onClick={onRead} />}
    </li>
  );
}
