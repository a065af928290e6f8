import { Link, useMatch } from '@tanstack/react-router';
import { Logo } from '../../shared/ui/Logo.tsx';
import { ThemeMenu } from '../../shared/ui/ThemeMenu.tsx';
import { AccountLink } from '../account/AccountLink.tsx';
import { NoticeBell } from '../notices/NoticeBell.tsx';
import { WorkspaceMenu } from '../workspaces/WorkspaceMenu.tsx';
import { HomeNav } from './HomeNav.tsx';
import classes from './HomePage.module.css';

export function HomeHeader() {
  const isHome = useMatch({ from: '/', shouldThrow: false }) !== undefined;
  return (
    <header className={classes.header}>
      <Link to="/" className={classes.brand}>
        <Logo size={22} /> <span className={classes.brandName}>Lambdastorm</span>
      </Link>
      <HomeNav />
      {isHome ? <WorkspaceMenu /> : null}
      <span className={classes.gap} />
      <NoticeBell />
      <ThemeMenu />
      <AccountLink />
    </header>
  );
}
