import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { HomeHeader } from '../boards/HomeHeader.tsx';
import classes from './SettingsPage.module.css';

/** One readable column under the header, with the way back to the boards. */
export function SettingsPage({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={classes.page}>
      <HomeHeader />
      <main className={classes.main}>
        <Link to="/" className={classes.back}>
          <IconArrowLeft size={16} aria-hidden /> Boards
        </Link>
        <h1 className={classes.title}>{title}</h1>
        {children}
      </main>
    </div>
  );
}
