import { Link } from '@tanstack/react-router';
import { Logo } from '../../shared/ui/Logo.tsx';
import { ThemeMenu } from '../../shared/ui/ThemeMenu.tsx';
import classes from './HomePage.module.css';

export function HomeHeader() {
  return (
    <header className={classes.header}>
      <Link to="/" className={classes.brand}>
        <Logo size={22} /> Lambdastorm
      </Link>
      <ThemeMenu />
    </header>
  );
}
