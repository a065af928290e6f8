/** The boards of a team, and the people who may see them. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
}

/** The one that every installation begins with; boards from before there were workspaces are in it. */
export const firstWorkspaceId = 'first';
