import './shared/api/withoutEval.ts';
import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './shared/theme/theme.css';
import './shared/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root element to show the app in.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
