import type { CatalogNews } from '@lambdastorm/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { versionLabel } from '../catalog/message/schemaVersions.ts';

export interface NewsLinkProps {
  readonly workspaceId: string;
  readonly news: CatalogNews;
  readonly className: string | undefined;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Leads to the version of the message that news is about, or to that of the context when it is about several. */
export function NewsLink({ workspaceId, news, ...rest }: NewsLinkProps) {
  const { source } = news;
  const [only, ...others] = news.what === 'published' ? news.messages : [news.message];
  if (only === undefined || others.length > 0) {
    return (
      <Link
        to="/workspaces/$workspaceId/catalog/contexts/$source"
        params={{ workspaceId, source }}
        search={news.what === 'published' ? { version: news.version } : {}}
        {...rest}
      />
    );
  }
  const { kind, wireName } = only;
  return (
    <Link
      to="/workspaces/$workspaceId/catalog/contexts/$source/$kind/$wireName"
      params={{ workspaceId, source, kind, wireName }}
      search={'schema' in only ? { version: versionLabel(only.schema) } : {}}
      {...rest}
    />
  );
}
